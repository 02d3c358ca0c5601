// purpose: All claims.
// mode: READ
// parameters: none
// yields: claim
// example: {}
MATCH (claim:Claim)
RETURN claim
