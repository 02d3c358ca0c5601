// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[[this2.id, [COLLECT {
                MATCH (this2)<-[this3:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this4:Entity)
                WITH this3, this4
                ORDER BY this3.certainty_rank DESC, this3.document_count DESC, this4.id ASC, this3.claim ASC
                LIMIT $p1
                RETURN [[[this4.id, [COLLECT {
                          MATCH (this4)-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this6:Entity)
                          WITH this5, this6
                          ORDER BY this5.certainty_rank DESC, this5.document_count DESC, this6.id ASC, this5.claim ASC
                          LIMIT $p2
                          RETURN [[COLLECT {
                                MATCH (this7:Claim { id: this5.claim })
                                RETURN [COLLECT {
                                    MATCH (this7)-[this8:SUBJECT]->(this9:Entity)
                                    RETURN [this9.id] AS item
                                  }[0], COLLECT {
                                    MATCH (this7)-[this10:OBJECT]->(this11:Entity)
                                    RETURN [this11.id] AS item
                                  }[0], [COLLECT {
                                      MATCH (this7)<-[this12:(SUPPORTS|REFUTES)]-(this13:Evidence)
                                      WITH this13
                                      ORDER BY this13.document ASC, this13.start ASC, this13.id ASC
                                      LIMIT $p3
                                      RETURN [[[COLLECT {
                                              MATCH (this13)-[this14:QUOTED_FROM]->(this15:Document)
                                              RETURN [this15.id] AS item
                                            }[0], COLLECT {
                                              CALL (this13) {
                                                WITH this13 AS this
                                                MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                                                WITH type(relationship) AS stance
                                                RETURN stance AS var16
                                              }
                                              RETURN var16 AS item
                                            }[0]]]] AS item
                                }]] AS item
                              }[0]]] AS item
                }]]]] AS item
      }]]]] AS item
}]] AS value
