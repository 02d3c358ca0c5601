// purpose: Removes mentions by a batch of documents, but for the names that each still mentions.
// mode: WRITE
// parameters: $rows: {id: string, kept: string[][]}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (:Document {id: row.id})-[mention:MENTIONS]->(entity:Entity)
WHERE NOT [entity.id, mention.name] IN row.kept
DELETE mention
