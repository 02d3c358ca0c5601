// purpose: Index: evidence by document, then by position in it.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX evidence_place IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.document, evidence.start, evidence.id)
