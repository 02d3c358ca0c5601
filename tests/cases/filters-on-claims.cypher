// subject: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 AND claim.object IS NOT NULL AND claim.predicate IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.object ASC, claim.predicate ASC, claim.id ASC
    LIMIT $p1
    WITH claim AS var0
    RETURN [[[var0.statement_en]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p2
    RETURN claim
}] AS value

// object: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.object = $p0 AND EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p1 } AND claim.subject IS NOT NULL AND claim.predicate IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.subject ASC, claim.predicate ASC, claim.id ASC
    LIMIT $p2
    WITH claim AS var0
    RETURN [[[var0.statement_en]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.object = $p3 AND EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p4 })
    RETURN claim
}] AS value

// entity: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE ((claim.subject = $p0 OR claim.object = $p0) AND EXISTS { MATCH (claim)-[:OBJECT]->(other) WHERE other.kind IN $p1 } AND claim.level IN $p2 AND claim.id IS NOT NULL)
    ORDER BY claim.id ASC
    LIMIT $p3
    WITH claim AS var0
    RETURN [[[var0.statement_en, var0.level]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE ((claim.subject = $p4 OR claim.object = $p4) AND EXISTS { MATCH (claim)-[:OBJECT]->(other) WHERE other.kind IN $p5 } AND claim.level IN $p6)
    RETURN claim
}] AS value

// lowers: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.predicate IN $p0 AND claim.polarity IN $p1 AND claim.statement_sv IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.statement_sv ASC, claim.id ASC
    LIMIT $p2
    WITH claim AS var0
    RETURN [[[var0.statement_sv, var0.polarity]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.predicate IN $p3 AND claim.polarity IN $p4)
    RETURN claim
}] AS value

// text: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (any(text IN [claim.statement_en, claim.statement_sv] WHERE toLower(text) CONTAINS toLower(normalize($p0))) AND claim.statement_en IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.statement_en ASC, claim.id ASC
    LIMIT $p1
    WITH claim AS var0
    RETURN [[[var0.statement_en, var0.statement_sv]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE any(text IN [claim.statement_en, claim.statement_sv] WHERE toLower(text) CONTAINS toLower(normalize($p2)))
    RETURN claim
}] AS value

// documents: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.document_count >= $p0 AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p1}) } AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p2}) } AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.document_count DESC, claim.id DESC
    LIMIT $p3
    WITH claim AS var0
    RETURN [[[var0.statement_en, var0.document_count]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.document_count >= $p4 AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p5}) } AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p6}) })
    RETURN claim
}] AS value

// certain: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.certainty_rank >= $p0 AND claim.certainty_rank IS NOT NULL AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.certainty_rank DESC, claim.document_count DESC, claim.id DESC
    LIMIT $p1
    WITH claim AS var0
    RETURN [[[var0.certainty_rank, var0.document_count]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.certainty_rank >= $p2
    RETURN claim
}] AS value

// notAccepted: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.status = $p0 AND claim.id IS NOT NULL)
    ORDER BY claim.id DESC
    LIMIT $p1
    WITH claim AS var0
    RETURN [[[var0.id]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.status = $p2
    RETURN claim
}] AS value
