// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.name_en, [COLLECT {
      MATCH (var0)<-[this1:(TREATS|PREVENTS|IMPROVES)]-(this2:Entity)
      WITH this1, this2
      WHERE type(this1) IN $p0
      ORDER BY this2.id ASC, this1.claim ASC
      LIMIT $p1
      RETURN [[this1.certainty_rank, [this2.id, this2.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this3:(TREATS|PREVENTS|IMPROVES)]-(this4:Entity)
      WITH this3, this4
      WHERE type(this3) IN $p2
      RETURN this3
  }], [COLLECT {
      MATCH (var0)<-[this5:(TREATS|PREVENTS|IMPROVES)]-(this6:Entity)
      WITH this5, this6
      WHERE type(this5) IN $p3
      ORDER BY this6.id ASC, this5.claim ASC
      LIMIT $p4
      RETURN [[this5.certainty_rank, [this6.id, this6.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this7:(TREATS|PREVENTS|IMPROVES)]-(this8:Entity)
      WITH this7, this8
      WHERE type(this7) IN $p5
      RETURN this7
  }], [COLLECT {
      MATCH (var0)<-[this9:(TREATS|PREVENTS|IMPROVES)]-(this10:Entity)
      WITH this9, this10
      WHERE type(this9) IN $p6
      ORDER BY this10.id ASC, this9.claim ASC
      LIMIT $p7
      RETURN [[this9.certainty_rank, [this10.id, this10.name_en]]] AS item
    }, COUNT {
      MATCH (var0)<-[this11:(TREATS|PREVENTS|IMPROVES)]-(this12:Entity)
      WITH this11, this12
      WHERE type(this11) IN $p8
      RETURN this11
}]] AS value
