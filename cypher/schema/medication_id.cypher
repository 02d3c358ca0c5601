// purpose: Index: medications by id; the constraint on entities cannot serve a single kind.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX medication_id IF NOT EXISTS FOR (medication:Medication) ON (medication.id)
