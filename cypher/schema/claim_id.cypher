// purpose: Constraint: the ids of claims are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE
