// purpose: What the served graph holds, briefly, to be compared with what it will hold.
// mode: READ
// parameters: none
// yields: holdings: Holdings
// example: {}
WITH {
  documents: COLLECT { MATCH (document:Document) RETURN document {.id, .title} },
  entities: COLLECT {
    MATCH (entity:Entity)
    RETURN entity {.id, .kind, name: {en: entity.name_en, sv: entity.name_sv}}
  },
  claims: COLLECT {
    MATCH (claim:Claim)
    RETURN claim {
      .id,
      .subject,
      .predicate,
      .object,
      statement: {en: claim.statement_en, sv: claim.statement_sv},
      certainty: claim.certainty_rank,
      points: claim.certainty_points,
      isRelation: claim.status = 'ACCEPTED' AND claim.document_count > 0,
      evidence: COLLECT { MATCH (claim)<-[:SUPPORTS|REFUTES]-(evidence:Evidence) RETURN evidence {.id, .document} }
    }
  }
} AS holdings
RETURN holdings
