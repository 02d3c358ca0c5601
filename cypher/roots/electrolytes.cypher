// purpose: All electrolytes.
// mode: READ
// parameters: none
// yields: electrolyte
// example: {}
MATCH (electrolyte:Electrolyte)
RETURN electrolyte
