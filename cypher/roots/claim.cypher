// purpose: A claim by its id.
// mode: READ
// parameters: $id: string
// yields: claim
// example: {"id": "claim-0790d60073cdd11c"}
MATCH (claim:Claim {id: $id})
RETURN claim
