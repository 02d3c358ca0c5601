// purpose: Index: the last decisions are found first.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX decision_number IF NOT EXISTS FOR (decision:Decision) ON (decision.number)
