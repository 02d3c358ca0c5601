// purpose: Index: claims by object.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_object IF NOT EXISTS FOR (claim:Claim) ON (claim.object)
