// document: document
MATCH (document:Document {id: $id})
WITH document AS var0
RETURN [var0.title, var0.language, [COLLECT {
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
      RETURN [[[var1.statement_sv, COLLECT {
              MATCH (var1)-[this2:SUBJECT]->(this3:Entity)
              RETURN [this3.name_sv] AS item
            }[0], [COLLECT {
                MATCH (var1)<-[this4:(SUPPORTS|REFUTES)]-(this5:Evidence)
                WITH this5
                WHERE this5.document = $p3
                ORDER BY this5.document ASC, this5.start ASC, this5.id ASC
                LIMIT $p4
                RETURN [[[this5.section, this5.start, this5.end, this5.sha256, this5.cue, this5.modality]]] AS item
      }]]]] AS item
    }, COUNT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var6
      }
      WITH var6
      WHERE (var6.object = $p5 AND var6.predicate IN $p6)
      RETURN var6
}]] AS value
