// document: document
MATCH (document:Document {id: $id})
WITH document AS var0
RETURN [var0.title, [COLLECT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var1
      }
      WITH var1
      WHERE (var1.object = $p0 AND var1.predicate IN $p1)
      ORDER BY var1.id ASC
      LIMIT $p2
      RETURN [[[var1.statement_en, var1.certainty_rank, [COLLECT {
                MATCH (var1)<-[this2:(SUPPORTS|REFUTES)]-(this3:Evidence)
                WITH this3
                WHERE (this3.document = $p3 AND this3.modality IN $p4)
                ORDER BY this3.document ASC, this3.start ASC, this3.id ASC
                LIMIT $p5
                RETURN [[[this3.cue, this3.section, this3.modality]]] AS item
              }, COUNT {
                MATCH (var1)<-[this4:(SUPPORTS|REFUTES)]-(this5:Evidence)
                WITH this5
                WHERE (this5.document = $p6 AND this5.modality IN $p7)
                RETURN this5
      }]]]] AS item
    }, COUNT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var6
      }
      WITH var6
      WHERE (var6.object = $p8 AND var6.predicate IN $p9)
      RETURN var6
}]] AS value
