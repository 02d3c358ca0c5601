// purpose: A claim by its id.
// mode: READ
// parameters: $id STRING
// yields: claim
// example: {"id": "claim-0000000000000000"}
MATCH (claim:Claim {id: $id})
RETURN claim
