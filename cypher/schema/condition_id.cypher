// purpose: Conditions are read in the order of their ids; the constraint on entities does not serve a kind alone.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX condition_id IF NOT EXISTS FOR (condition:Condition) ON (condition.id)
