// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.name_sv, var0.synonyms_sv, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      WHERE $p0 IN this1.documents
      ORDER BY this2.name_sv ASC, this2.id ASC, this1.claim ASC
      LIMIT $p1
      RETURN [[this1.certainty_rank, [this2.name_sv], COLLECT {
            MATCH (this3:Claim { id: this1.claim })
            RETURN [this3.statement_sv] AS item
          }[0]]] AS item
    }, COUNT {
      MATCH (var0)<-[this4:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this5:Entity)
      WITH this4, this5
      WHERE $p2 IN this4.documents
      RETURN this4
}]] AS value
