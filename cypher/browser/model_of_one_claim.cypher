// purpose: One claim in both layers: its evidence and documents, its subject and object, and the relation that is derived from it.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH (claim:Claim {subject: 'electrolyte-imbalance', predicate: 'CAUSES', object: 'muscle-cramp'})
CALL (claim) {
  MATCH path = (:Document)<-[:QUOTED_FROM]-(:Evidence)-->(claim)
  RETURN path
  UNION ALL
  MATCH path = (:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Entity)
  RETURN path
  UNION ALL
  MATCH path = (:Entity {id: claim.subject})-[relation]->(:Entity {id: claim.object})
  WHERE relation.claim = claim.id
  RETURN path
}
RETURN path
