// purpose: Which documents state that diuretics upset the electrolyte balance, with which hedge, and where.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Document)<-[:QUOTED_FROM]-(:Evidence)-->(claim:Claim)-[:SUBJECT|OBJECT]->(:Entity)
WHERE claim.subject = 'diuretics' AND claim.predicate = 'CAUSES' AND claim.object = 'electrolyte-imbalance'
RETURN path
