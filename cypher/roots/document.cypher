// purpose: A document by its id.
// mode: READ
// parameters: $id: string
// yields: document
// example: {"id": "doc-blood-loss"}
MATCH (document:Document {id: $id})
RETURN document
