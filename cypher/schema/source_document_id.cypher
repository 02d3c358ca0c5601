// purpose: Constraint: a document comes from one source at most.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT source_document_id IF NOT EXISTS FOR (source:Source) REQUIRE source.document IS UNIQUE
