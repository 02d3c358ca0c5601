// purpose: Index: claims by certainty.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_certainty IF NOT EXISTS FOR (claim:Claim) ON (claim.certainty_rank, claim.document_count, claim.id)
