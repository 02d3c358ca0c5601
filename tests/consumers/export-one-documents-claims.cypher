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
      RETURN [[[var1.id, COLLECT {
              MATCH (var1)-[this2:SUBJECT]->(this3:Entity)
              RETURN [this3.id] AS item
            }[0], var1.predicate, COLLECT {
              MATCH (var1)-[this4:OBJECT]->(this5:Entity)
              RETURN [this5.id] AS item
            }[0], var1.statement_sv]], ['7a99be', var1.id]] AS item
    }, COUNT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var6
      }
      WITH var6
      RETURN var6
}]] AS value
