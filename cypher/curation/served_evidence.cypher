// purpose: Whether a piece of evidence is served.
// mode: READ
// parameters: $id: string
// yields: claim: string
// example: {"id": "example"}
MATCH (:Evidence {id: $id})-[:SUPPORTS|REFUTES]->(found:Claim)
WITH found.id AS claim
RETURN claim
