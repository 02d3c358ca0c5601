// purpose: Index: a mutation that was done is found by the name that its client gave it.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX decision_client_mutation_id IF NOT EXISTS FOR (decision:Decision) ON (decision.client_mutation_id)
