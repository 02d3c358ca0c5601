// purpose: The documents before a piece of evidence's own that have the passage in which its span stands.
// mode: READ
// parameters: none
// yields: document
// example: {"parent": "MATCH (this:Evidence)"}
MATCH (document:Document)
WHERE document.id IN this.repeats
WITH document ORDER BY document.id
RETURN document
