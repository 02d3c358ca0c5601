// cramp: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.id, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[['103ae2', this1.certainty_rank, this1.document_count, this2.id, this1.claim], [this2.id]]] AS item
  }], [COLLECT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      WHERE this4.kind IN $p1
      ORDER BY this4.id ASC, this3.claim ASC
      LIMIT $p2
      RETURN [[[this4.id]], [[this4.name_en], [this4.name_sv]], ['aa912c', this4.id, this3.claim]] AS item
}]] AS value

// leg: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.id] AS value
