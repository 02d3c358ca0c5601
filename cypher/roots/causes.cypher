// purpose: All causes.
// mode: READ
// parameters: none
// yields: cause
// example: {}
MATCH (cause:Cause)
RETURN cause
