// purpose: Index: claims by status, for counts.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_status IF NOT EXISTS FOR (claim:Claim) ON (claim.status)
