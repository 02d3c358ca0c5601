// purpose: What exactly one document names against muscle cramp, with that document.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS]->(claim:Claim)-[:SUBJECT]->(:Entity)
WHERE claim.object = 'muscle-cramp' AND claim.predicate IN ['TREATS', 'PREVENTS', 'IMPROVES'] AND claim.document_count = 1
RETURN path
