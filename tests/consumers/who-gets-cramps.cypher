// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.name_en, CASE
  WHEN (var0:Population) THEN [COLLECT {
      MATCH (var0)<-[this1:COMMON_IN]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[[this2.id, this2.name_en], COLLECT {
            MATCH (this3:Claim { id: this1.claim })
            RETURN [this3.statement_en] AS item
          }[0]]] AS item
  }]
  END] AS value

// claims: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE ((claim.subject = $p0 OR claim.object = $p0) AND claim.id IS NOT NULL)
    ORDER BY claim.id ASC
    LIMIT $p1
    WITH claim AS var0
    RETURN [[[COLLECT {
            MATCH (var0)-[this1:SUBJECT]->(this2:Entity)
            RETURN [this2.id] AS item
          }[0], var0.predicate, COLLECT {
            MATCH (var0)-[this3:OBJECT]->(this4:Entity)
            RETURN [this4.id] AS item
          }[0], COLLECT {
            MATCH (var0)-[this5:IN_POPULATION]->(this6:Entity)
            RETURN [this6.id] AS item
          }[0]]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p2 OR claim.object = $p2)
    RETURN claim
}] AS value
