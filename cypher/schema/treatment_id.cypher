// purpose: Index: treatments by id; the constraint on entities cannot serve a single kind.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX treatment_id IF NOT EXISTS FOR (treatment:Treatment) ON (treatment.id)
