// purpose: Claims are found and counted by predicate.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_predicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate)
