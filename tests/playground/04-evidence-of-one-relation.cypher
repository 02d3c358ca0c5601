// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.name_en, [COLLECT {
      MATCH (var0)-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this2:Entity)
      WITH this1, this2
      WHERE this2.id IN $p0
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p1
      RETURN [[type(this1), this1.certainty_rank, [this2.name_en], COLLECT {
            MATCH (this3:Claim { id: this1.claim })
            RETURN [this3.statement_en, COLLECT {
                CALL (this3) {
                  WITH this3 AS this
                  WITH COLLECT {
                    MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                    RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance)}
                  } AS weights
                  RETURN weights AS var4
                }
                RETURN var4 AS item
              }[0], [COLLECT {
                  MATCH (this3)<-[this5:(SUPPORTS|REFUTES)]-(this6:Evidence)
                  WITH this6
                  ORDER BY this6.document ASC, this6.start ASC, this6.id ASC
                  LIMIT $p2
                  RETURN [[[COLLECT {
                          MATCH (this6)-[this7:QUOTED_FROM]->(this8:Document)
                          RETURN [this8.title, this8.language] AS item
                        }[0], this6.section, this6.start, this6.end, this6.sha256, this6.cue, this6.modality, COLLECT {
                          CALL (this6) {
                            WITH this6 AS this
                            MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                            WITH type(relationship) AS stance
                            RETURN stance AS var9
                          }
                          RETURN var9 AS item
                        }[0]]]] AS item
                }, COUNT {
                  MATCH (this3)<-[this10:(SUPPORTS|REFUTES)]-(this11:Evidence)
                  WITH this11
                  RETURN this11
            }]] AS item
          }[0]]] AS item
}]] AS value
