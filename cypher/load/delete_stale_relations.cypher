// purpose: Removes relations from a batch of entities that no accepted claim supports any more.
// mode: WRITE
// parameters: $rows: {id: string}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (:Entity {id: row.id})-[relation]->(:Entity)
WHERE NOT EXISTS {
  MATCH (claim:Claim {id: relation.claim})
  WHERE claim.predicate = type(relation) AND claim.status = 'ACCEPTED' AND claim.document_count > 0
}
DELETE relation
