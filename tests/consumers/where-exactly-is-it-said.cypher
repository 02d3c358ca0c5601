// claims: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 AND claim.object = $p1 AND claim.id IS NOT NULL)
    ORDER BY claim.id ASC
    LIMIT $p2
    WITH claim AS var0
    RETURN [[[var0.id, var0.statement_en, var0.predicate, var0.certainty_rank, COLLECT {
            CALL (var0) {
              WITH var0 AS this
              WITH COLLECT {
                MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance)}
              } AS weights
              RETURN weights AS var1
            }
            RETURN var1 AS item
          }[0], var0.document_count, var0.evidence_count, [COLLECT {
              MATCH (var0)<-[this2:(SUPPORTS|REFUTES)]-(this3:Evidence)
              WITH this3
              ORDER BY this3.document ASC, this3.start ASC, this3.id ASC
              LIMIT $p3
              RETURN [[[COLLECT {
                      MATCH (this3)-[this4:QUOTED_FROM]->(this5:Document)
                      RETURN [this5.file_name] AS item
                    }[0], this3.section, this3.start, this3.end, this3.sha256, this3.cue, this3.modality, COLLECT {
                      CALL (this3) {
                        WITH this3 AS this
                        MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                        WITH type(relationship) AS stance
                        RETURN stance AS var6
                      }
                      RETURN var6 AS item
                    }[0]]]] AS item
            }, COUNT {
              MATCH (var0)<-[this7:(SUPPORTS|REFUTES)]-(this8:Evidence)
              WITH this8
              RETURN this8
    }]]]] AS item
  }, COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p4 AND claim.object = $p5)
    RETURN claim
}] AS value
