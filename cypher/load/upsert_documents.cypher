// purpose: Writes a batch of documents.
// mode: WRITE
// parameters: $rows: {properties: DocumentProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MERGE (document:Document {id: row.properties.id})
SET document = row.properties
