// purpose: Index: causes by id; the constraint on entities cannot serve a single kind.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX cause_id IF NOT EXISTS FOR (cause:Cause) ON (cause.id)
