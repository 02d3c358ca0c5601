// document: document
MATCH (document:Document {id: $id})
WITH document AS var0
RETURN [var0.title] AS value

// claims: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.predicate IN $p0 AND claim.certainty_rank >= $p1 AND claim.id IS NOT NULL)
    ORDER BY claim.id ASC
    LIMIT $p2
    WITH claim AS var0
    RETURN [[[var0.statement_en, var0.certainty_rank, COLLECT {
            CALL (var0) {
              WITH var0 AS this
              WITH COLLECT {
                MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance)}
              } AS weights
              RETURN weights AS var1
            }
            RETURN var1 AS item
          }[0], var0.document_count]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.predicate IN $p3 AND claim.certainty_rank >= $p4)
    RETURN claim
}] AS value
