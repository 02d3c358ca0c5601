// purpose: The documents that say at least one hop of a chain.
// mode: READ
// parameters: none
// yields: document
// example: {"parent": "WITH {documents: ['doc-blood-loss']} AS this"}
MATCH (document:Document)
WHERE document.id IN this.documents
WITH document ORDER BY document.id
RETURN document
