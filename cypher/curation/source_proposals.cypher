// purpose: The proposals on a source.
// mode: READ
// parameters: none
// yields: proposal
// example: {"parent": "MATCH (this:Source)"}
MATCH (proposal:Proposal {source: this.id})
RETURN proposal
