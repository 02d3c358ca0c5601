// purpose: The text of a proposal's span, as its source has it.
// mode: READ
// parameters: none
// yields: quote
// example: {"parent": "MATCH (this:Proposal)"}
MATCH (:Source {id: this.source})-[:HAS_TEXT]->(text:SourceText {sha256: this.text_sha256})
WITH substring(text.text, this.start_unit, this.end_unit - this.start_unit) AS quote
RETURN quote
