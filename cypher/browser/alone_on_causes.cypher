// purpose: What exactly one document names as a cause of muscle cramp, with that document.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS]->(claim:Claim)-[:SUBJECT]->(:Entity)
WHERE claim.object = 'muscle-cramp' AND claim.predicate = 'CAUSES' AND claim.document_count = 1
RETURN path
