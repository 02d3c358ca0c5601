// document: document
MATCH (document:Document {id: $id})
WITH document AS var0
RETURN [[COLLECT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var1
      }
      WITH var1
      ORDER BY var1.id ASC
      LIMIT $p0
      RETURN [[[COLLECT {
              CALL (var1) {
                WITH var1 AS this
                WITH COLLECT {
                  MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                  RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance)}
                } AS weights
                RETURN weights AS var2
              }
              RETURN var2 AS item
            }[0], [COLLECT {
                MATCH (var1)<-[this3:(SUPPORTS|REFUTES)]-(this4:Evidence)
                WITH this4
                ORDER BY this4.document ASC, this4.start ASC, this4.id ASC
                LIMIT $p1
                RETURN [[[COLLECT {
                        CALL (this4) {
                          WITH this4 AS this
                          MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                          WITH type(relationship) AS stance
                          RETURN stance AS var5
                        }
                        RETURN var5 AS item
                      }[0], COLLECT {
                        MATCH (this4)-[this6:QUOTED_FROM]->(this7:Document)
                        RETURN [this7.id, [COLLECT {
                              CALL (this7) {
                                WITH this7 AS this
                                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                                WITH DISTINCT claim
                                RETURN claim AS var8
                              }
                              WITH var8
                              ORDER BY var8.id ASC
                              LIMIT $p2
                              RETURN [[[COLLECT {
                                      CALL (var8) {
                                        WITH var8 AS this
                                        WITH COLLECT {
                                          MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                                          RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance)}
                                        } AS weights
                                        RETURN weights AS var9
                                      }
                                      RETURN var9 AS item
                                    }[0]]]] AS item
                            }, COUNT {
                              CALL (this7) {
                                WITH this7 AS this
                                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                                WITH DISTINCT claim
                                RETURN claim AS var10
                              }
                              WITH var10
                              RETURN var10
                        }]] AS item
                      }[0]]]] AS item
      }]]]] AS item
}]] AS value
