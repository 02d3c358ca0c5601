// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[COLLECT {
      MATCH (var0)<-[this1:(TREATS|PREVENTS|IMPROVES)]-(this2:Entity)
      WITH this1, this2
      WHERE this1.certainty_rank >= $p0
      ORDER BY this2.name_en ASC, this2.id ASC, this1.claim ASC
      LIMIT $p1
      RETURN [[type(this1), this1.document_count, [this2.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(TREATS|PREVENTS|IMPROVES)]-(this4:Entity)
      WITH this3, this4
      WHERE this3.certainty_rank >= $p2
      RETURN this3
}]] AS value
