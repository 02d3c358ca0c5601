// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this2.name_sv ASC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[type(this1), [this2.name_sv]]] AS item
  }], [COLLECT {
      MATCH (var0)-[this3:INVOLVES]->(this4:Entity)
      WITH this3, this4
      ORDER BY this4.id DESC, this3.claim DESC
      LIMIT $p1
      RETURN [[[this4.id], COLLECT {
            MATCH (this5:Claim { id: this3.claim })
            RETURN [this5.level] AS item
          }[0]], ['aa912c', this4.id, this3.claim]] AS item
  }], [NULL, COUNT {
      MATCH (var0)-[this6:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS)]-(this7:Entity)
      WITH this6, this7
      RETURN this6
}]] AS value
