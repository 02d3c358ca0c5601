// purpose: Electrolytes are read in the order of their ids; the constraint on entities does not serve a kind alone.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX electrolyte_id IF NOT EXISTS FOR (electrolyte:Electrolyte) ON (electrolyte.id)
