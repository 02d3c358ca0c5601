// purpose: Index: electrolytes by id; the constraint on entities cannot serve a single kind.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX electrolyte_id IF NOT EXISTS FOR (electrolyte:Electrolyte) ON (electrolyte.id)
