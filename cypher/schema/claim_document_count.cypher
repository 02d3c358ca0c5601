// purpose: Index: claims by number of documents.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX claim_document_count IF NOT EXISTS FOR (claim:Claim) ON (claim.document_count, claim.id)
