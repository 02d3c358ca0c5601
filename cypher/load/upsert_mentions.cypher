// purpose: Writes a batch of mentions: one relationship for each name by which a document calls an entity.
// mode: WRITE
// parameters: $rows: {document: string, entity: string, mention: MentionProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (entity:Entity {id: row.entity})
MERGE (document)-[mention:MENTIONS {name: row.mention.name}]->(entity)
SET mention = row.mention
