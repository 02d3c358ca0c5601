// purpose: The claims that a document supports or refutes.
// mode: READ
// parameters: none
// yields: claim
// example: {"parent": "MATCH (this:Document)"}
MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
WITH DISTINCT claim
RETURN claim
