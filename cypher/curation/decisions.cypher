// purpose: All decisions.
// mode: READ
// parameters: none
// yields: decision
// example: {}
MATCH (decision:Decision)
RETURN decision
