// purpose: Index: the proposals that speak of an entity.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX proposal_by_subject IF NOT EXISTS FOR (proposal:Proposal) ON (proposal.subject)
