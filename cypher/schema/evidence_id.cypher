// purpose: Constraint: the ids of evidence are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE
