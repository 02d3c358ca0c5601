// purpose: Writes sources.
// mode: WRITE
// parameters: $rows: {properties: SourceProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MERGE (source:Source {id: row.properties.id})
SET source = row.properties
WITH source
CALL (source) {
  MATCH (text:SourceText {id: source.sha256})
  MERGE (source)-[:HAS_TEXT]->(text)
}
