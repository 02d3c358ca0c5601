// purpose: Writes which entities the vocabulary relates to a batch of entities; stale relationships are gone already (delete_stale_relations).
// mode: WRITE
// parameters: $rows: {id: string, related: string[]}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
UNWIND row.related AS id
MATCH (other:Entity {id: id})
MERGE (entity)-[:RELATED_TO]->(other)
