// purpose: Index: a text that is served already is found by its hash.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX document_sha256 IF NOT EXISTS FOR (document:Document) ON (document.sha256)
