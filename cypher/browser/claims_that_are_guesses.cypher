// purpose: Claims that documents offer only as a guess (“might”, “may be related to”), with their evidence.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Document)<-[:QUOTED_FROM]-(:Evidence {modality: 'SPECULATIVE'})-->(claim:Claim)-[:SUBJECT|OBJECT]->(:Entity)
WHERE claim.certainty = 'VERY_LOW'
RETURN path
