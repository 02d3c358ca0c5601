// purpose: The number of claims, pieces of evidence and entities of each document.
// mode: READ
// parameters: none
// yields: number
// example: {"parent": "WITH {} AS this"}
MATCH (document:Document)
WITH {
  document: document,
  evidence: COUNT { (document)<-[:QUOTED_FROM]-(:Evidence) },
  claims: COUNT { MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim) RETURN DISTINCT claim },
  entities: COUNT {
    MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
    RETURN DISTINCT entity
  }
} AS number
ORDER BY number.document.id
RETURN number
