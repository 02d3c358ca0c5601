// claims: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.certainty_rank >= $p0 AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p1}) } AND claim.certainty_rank IS NOT NULL AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.certainty_rank DESC, claim.document_count DESC, claim.id DESC
    LIMIT $p2
    WITH claim AS var0
    RETURN [[[var0.statement_sv, var0.certainty_rank, [COLLECT {
              MATCH (var0)<-[this1:(SUPPORTS|REFUTES)]-(this2:Evidence)
              WITH this2
              WHERE EXISTS { (this2)-[:QUOTED_FROM]->(:Document {language: $p3}) }
              ORDER BY this2.document ASC, this2.start ASC, this2.id ASC
              LIMIT $p4
              RETURN [[[this2.section, this2.cue, this2.modality]]] AS item
    }]]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.certainty_rank >= $p5 AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p6}) })
    RETURN claim
}] AS value
