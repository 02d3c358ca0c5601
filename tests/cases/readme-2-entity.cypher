// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.kind, var0.name_en, var0.name_sv, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[this1.certainty_rank, this1.document_count, [this2.id, this2.kind]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      RETURN this3
  }], [COLLECT {
      MATCH (var0)<-[this5:(TREATS|PREVENTS|IMPROVES)]-(this6:Entity)
      WITH this5, this6
      WHERE type(this5) IN $p1
      ORDER BY this5.certainty_rank DESC, this5.document_count DESC, this6.id ASC, this5.claim ASC
      LIMIT $p2
      RETURN [[type(this5), this5.certainty_rank, [this6.name_en]]] AS item
}]] AS value
