// purpose: The document that a source is published as.
// mode: READ
// parameters: none
// yields: document
// example: {"parent": "MATCH (this:Source)"}
MATCH (document:Document {id: this.document})
RETURN document
