// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      WHERE this1.document_count >= $p0
      ORDER BY this1.document_count DESC, this1.evidence_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p1
      RETURN [[this1.document_count, this1.evidence_count, this1.certainty_rank, type(this1), [this2.id, this2.name_en], COLLECT {
            MATCH (this3:Claim { id: this1.claim })
            RETURN [[COLLECT {
                  MATCH (this3)<-[this4:(SUPPORTS|REFUTES)]-(this5:Evidence)
                  WITH this5
                  ORDER BY this5.document ASC, this5.start ASC, this5.id ASC
                  LIMIT $p2
                  RETURN [[[COLLECT {
                          MATCH (this5)-[this6:QUOTED_FROM]->(this7:Document)
                          RETURN [this7.id] AS item
                        }[0]]]] AS item
            }]] AS item
          }[0]]] AS item
    }, COUNT {
      MATCH (var0)<-[this8:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this9:Entity)
      WITH this8, this9
      WHERE this8.document_count >= $p3
      RETURN this8
}]] AS value
