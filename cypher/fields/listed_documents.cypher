// purpose: The documents whose ids a row of a consensus lists.
// mode: READ
// parameters: none
// yields: document
// example: {"parent": "WITH {documents: ['doc-blood-loss']} AS this"}
MATCH (document:Document)
WHERE document.id IN this.documents
WITH document ORDER BY document.id
RETURN document
