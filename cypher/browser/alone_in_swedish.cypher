// purpose: What only the Swedish document states about muscle cramp.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Document {language: 'sv'})<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS]->(claim:Claim)-[:SUBJECT]->(:Entity)
WHERE claim.object = 'muscle-cramp' AND claim.document_count = 1
RETURN path
