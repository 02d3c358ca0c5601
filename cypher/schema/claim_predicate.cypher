// purpose: Index: claims by predicate, also for counts.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_predicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate)
