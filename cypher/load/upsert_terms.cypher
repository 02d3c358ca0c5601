// purpose: Writes a batch of terms (names, synonyms and descriptions), each linked to its entity.
// mode: WRITE
// parameters: $rows: {entity: string, label: string, properties: TermProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (term:Term {id: row.properties.id})
SET term = row.properties, term:$(row.label)
MERGE (term)-[:LABELS]->(entity)
