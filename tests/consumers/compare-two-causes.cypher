// low: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.name_en, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[[this2.id]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      RETURN this3
  }], [COLLECT {
      MATCH (var0)-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this6:Entity)
      WITH this5, this6
      ORDER BY this6.id ASC, this5.claim ASC
      LIMIT $p1
      RETURN [[type(this5), this5.certainty_rank, [this6.id], COLLECT {
            MATCH (this7:Claim { id: this5.claim })
            RETURN [this7.statement_en] AS item
          }[0]]] AS item
    }, COUNT {
      MATCH (var0)-[this8:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this9:Entity)
      WITH this8, this9
      RETURN this8
  }], CASE
  WHEN (var0:Cause) THEN [COLLECT {
      MATCH (var0)-[this10:INVOLVES]->(this11:Entity)
      WITH this10, this11
      ORDER BY this10.certainty_rank DESC, this10.document_count DESC, this11.id ASC, this10.claim ASC
      LIMIT $p2
      RETURN [[[this11.id], COLLECT {
            MATCH (this12:Claim { id: this10.claim })
            RETURN [this12.level] AS item
          }[0]]] AS item
  }]
  END] AS value

// high: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.name_en, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[[this2.id]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      RETURN this3
  }], [COLLECT {
      MATCH (var0)-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this6:Entity)
      WITH this5, this6
      ORDER BY this6.id ASC, this5.claim ASC
      LIMIT $p1
      RETURN [[type(this5), this5.certainty_rank, [this6.id], COLLECT {
            MATCH (this7:Claim { id: this5.claim })
            RETURN [this7.statement_en] AS item
          }[0]]] AS item
    }, COUNT {
      MATCH (var0)-[this8:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this9:Entity)
      WITH this8, this9
      RETURN this8
  }], CASE
  WHEN (var0:Cause) THEN [COLLECT {
      MATCH (var0)-[this10:INVOLVES]->(this11:Entity)
      WITH this10, this11
      ORDER BY this10.certainty_rank DESC, this10.document_count DESC, this11.id ASC, this10.claim ASC
      LIMIT $p2
      RETURN [[[this11.id], COLLECT {
            MATCH (this12:Claim { id: this10.claim })
            RETURN [this12.level] AS item
          }[0]]] AS item
  }]
  END] AS value
