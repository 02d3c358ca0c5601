// purpose: The documents before a piece of evidence's own that have the passage in which its span stands.
// mode: READ
// parameters: none
// yields: document
// example: {"parent": "WITH {repeats: ['doc-blood-loss']} AS this"}
MATCH (document:Document)
WHERE document.id IN this.repeats
WITH document ORDER BY document.id
RETURN document
