// document: document
MATCH (document:Document {id: $id})
WITH document AS var0
RETURN [var0.title, var0.file_name, var0.language, [COLLECT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var1
      }
      WITH var1
      ORDER BY var1.certainty_rank DESC, var1.document_count DESC, var1.id DESC
      LIMIT $p0
      RETURN [[[var1.statement_sv, var1.certainty_rank, [COLLECT {
                MATCH (var1)<-[this2:(SUPPORTS|REFUTES)]-(this3:Evidence)
                WITH this3
                WHERE this3.document = $p1
                ORDER BY this3.document ASC, this3.start ASC, this3.id ASC
                LIMIT $p2
                RETURN [[[this3.section, this3.start, this3.end, this3.cue, this3.modality]]] AS item
        }]]], ['29a79b', var1.certainty_rank, var1.document_count, var1.id]] AS item
    }, COUNT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS var4
      }
      WITH var4
      RETURN var4
}]] AS value
