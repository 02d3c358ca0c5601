// swedish: documents
RETURN [COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE (document.language = $p0 AND document.id IS NOT NULL)
    ORDER BY document.id ASC
    LIMIT $p1
    WITH document AS var0
    RETURN [[[var0.id]]] AS item
  }, COUNT {
    MATCH (document:Document)
    WITH document
    WHERE document.language = $p2
    RETURN document
}] AS value

// titled: documents
RETURN [COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE (toLower(document.title) CONTAINS toLower(normalize($p0)) AND document.title IS NOT NULL AND document.id IS NOT NULL)
    ORDER BY document.title DESC, document.id DESC
    LIMIT $p1
    WITH document AS var0
    RETURN [[[var0.title]]] AS item
  }, COUNT {
    MATCH (document:Document)
    WITH document
    WHERE toLower(document.title) CONTAINS toLower(normalize($p2))
    RETURN document
}] AS value

// onDiuretics: documents
RETURN [COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE (EXISTS { MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND document.language IS NOT NULL AND document.title IS NOT NULL AND document.id IS NOT NULL)
    ORDER BY document.language ASC, document.title ASC, document.id ASC
    LIMIT $p1
    WITH document AS var0
    RETURN [[[var0.id, var0.language, [COLLECT {
              CALL (var0) {
                WITH var0 AS this
                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                WITH DISTINCT claim
                RETURN claim AS var1
              }
              WITH var1
              WHERE (var1.subject = $p2 OR var1.object = $p2)
              ORDER BY var1.certainty_rank ASC, var1.document_count ASC, var1.id ASC
              LIMIT $p3
              RETURN [[[var1.statement_en, var1.certainty_rank]]] AS item
            }, COUNT {
              CALL (var0) {
                WITH var0 AS this
                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                WITH DISTINCT claim
                RETURN claim AS var2
              }
              WITH var2
              WHERE (var2.subject = $p4 OR var2.object = $p4)
              RETURN var2
    }]]]] AS item
  }, COUNT {
    MATCH (document:Document)
    WITH document
    WHERE EXISTS { MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p5 OR said.object = $p5 }
    RETURN document
}] AS value
