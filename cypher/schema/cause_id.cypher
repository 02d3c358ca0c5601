// purpose: Causes are read in the order of their ids; the constraint on entities does not serve a kind alone.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX cause_id IF NOT EXISTS FOR (cause:Cause) ON (cause.id)
