// purpose: Index: the claims that documents disagree on.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_disagreement IF NOT EXISTS FOR (claim:Claim) ON (claim.disagreement)
