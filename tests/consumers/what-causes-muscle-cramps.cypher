// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.name_en, var0.description_en, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[type(this1), this1.certainty_rank, [this2.id, this2.kind, this2.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
      WITH this3, this4
      RETURN this3
}]] AS value
