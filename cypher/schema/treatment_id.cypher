// purpose: Treatments are read in the order of their ids; the constraint on entities does not serve a kind alone.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX treatment_id IF NOT EXISTS FOR (treatment:Treatment) ON (treatment.id)
