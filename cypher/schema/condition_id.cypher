// purpose: Index: conditions by id; the constraint on entities cannot serve a single kind.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX condition_id IF NOT EXISTS FOR (condition:Condition) ON (condition.id)
