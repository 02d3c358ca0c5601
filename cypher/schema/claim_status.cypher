// purpose: Accepted claims are counted without reading each.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_status IF NOT EXISTS FOR (claim:Claim) ON (claim.status)
