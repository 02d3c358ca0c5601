// purpose: The claims that a document speaks for or against.
// mode: READ
// parameters: none
// yields: claim
// example: {"parent": "MATCH (this:Document)"}
MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
WITH DISTINCT claim
RETURN claim
