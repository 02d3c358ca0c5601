// purpose: Index: claims by subject.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_subject IF NOT EXISTS FOR (claim:Claim) ON (claim.subject)
