// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[[this2.id, [COLLECT {
                MATCH (this2)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
                WITH this3, this4
                ORDER BY this4.id ASC, this3.claim ASC
                LIMIT $p1
                RETURN [[[this4.id]]] AS item
      }]]]] AS item
    }, COUNT {
      MATCH (var0)<-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this6:Entity)
      WITH this5, this6
      RETURN this5
  }], [COLLECT {
      MATCH (var0)-[this7:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this8:Entity)
      WITH this7, this8
      ORDER BY this8.id ASC, this7.claim ASC
      LIMIT $p2
      RETURN [[[this8.id, [COLLECT {
                MATCH (this8)-[this9:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this10:Entity)
                WITH this9, this10
                ORDER BY this10.id ASC, this9.claim ASC
                LIMIT $p3
                RETURN [[[this10.id]]] AS item
      }]]]] AS item
    }, COUNT {
      MATCH (var0)-[this11:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this12:Entity)
      WITH this11, this12
      RETURN this11
}]] AS value
