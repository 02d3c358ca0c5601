// purpose: All treatments.
// mode: READ
// parameters: none
// yields: treatment
// example: {}
MATCH (treatment:Treatment)
RETURN treatment
