// purpose: All conditions.
// mode: READ
// parameters: none
// yields: condition
// example: {}
MATCH (condition:Condition)
RETURN condition
