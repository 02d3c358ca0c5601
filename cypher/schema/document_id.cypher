// purpose: Constraint: the ids of documents are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE
