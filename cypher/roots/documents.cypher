// purpose: All documents.
// mode: READ
// parameters: none
// yields: document
// example: {}
MATCH (document:Document)
RETURN document
