// purpose: Index: the proposals on a source are found by it.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX proposal_by_source IF NOT EXISTS FOR (proposal:Proposal) ON (proposal.source)
