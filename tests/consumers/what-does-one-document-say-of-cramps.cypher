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
      WHERE var1.object = $p0
      ORDER BY var1.id ASC
      LIMIT $p1
      RETURN [[[COLLECT {
              MATCH (var1)-[this2:SUBJECT]->(this3:Entity)
              RETURN [this3.id] AS item
            }[0], var1.predicate, var1.statement_en, var1.document_count]]] AS item
    }, COUNT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var4
      }
      WITH var4
      WHERE var4.object = $p2
      RETURN var4
}]] AS value
