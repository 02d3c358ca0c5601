// purpose: All proposals.
// mode: READ
// parameters: none
// yields: proposal
// example: {}
MATCH (proposal:Proposal)
RETURN proposal
