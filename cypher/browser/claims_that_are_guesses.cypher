// purpose: What is offered as a guess and no more (“might”, “may be related to”), with where it stands.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Document)<-[:QUOTED_FROM]-(:Evidence {modality: 'SPECULATIVE'})-->(claim:Claim)-[:SUBJECT|OBJECT]->(:Entity)
WHERE claim.certainty = 'VERY_LOW'
RETURN path
