// purpose: Constraint: the ids of library nodes Proposal are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (proposal:Proposal) REQUIRE proposal.id IS UNIQUE
