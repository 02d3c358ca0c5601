// claims: claims
RETURN [COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 AND claim.object = $p1 AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL)
    ORDER BY claim.document_count DESC, claim.id DESC
    LIMIT $p2
    WITH claim AS var0
    RETURN [[[var0.statement_en, [COLLECT {
              MATCH (var0)<-[this1:(SUPPORTS|REFUTES)]-(this2:Evidence)
              WITH this2
              WHERE EXISTS { (this2)-[:QUOTED_FROM]->(:Document {language: $p3}) }
              ORDER BY this2.document ASC, this2.start ASC, this2.id ASC
              LIMIT $p4
              RETURN [[[COLLECT {
                      MATCH (this2)-[this3:QUOTED_FROM]->(this4:Document)
                      RETURN [this4.id] AS item
                    }[0], this2.cue]]] AS item
            }, COUNT {
              MATCH (var0)<-[this5:(SUPPORTS|REFUTES)]-(this6:Evidence)
              WITH this6
              WHERE EXISTS { (this6)-[:QUOTED_FROM]->(:Document {language: $p5}) }
              RETURN this6
          }], [COLLECT {
              MATCH (var0)<-[this7:(SUPPORTS|REFUTES)]-(this8:Evidence)
              WITH this8
              WHERE (EXISTS { MATCH (this8)-[relationship]->(:Claim) WHERE type(relationship) = $p6 } AND (this8.cue IS NOT NULL) = $p7)
              ORDER BY CASE this8.modality WHEN 'ASSERTED' THEN 3 WHEN 'PROBABLE' THEN 2 WHEN 'POSSIBLE' THEN 1 ELSE 0 END DESC, this8.document ASC, this8.start ASC, this8.id ASC
              LIMIT $p8
              RETURN [[[this8.modality, this8.cue]]] AS item
            }, COUNT {
              MATCH (var0)<-[this9:(SUPPORTS|REFUTES)]-(this10:Evidence)
              WITH this10
              WHERE (EXISTS { MATCH (this10)-[relationship]->(:Claim) WHERE type(relationship) = $p9 } AND (this10.cue IS NOT NULL) = $p10)
              RETURN this10
          }], [COLLECT {
              MATCH (var0)<-[this11:(SUPPORTS|REFUTES)]-(this12:Evidence)
              WITH this12
              WHERE (this12.modality IN $p11 AND (this12.cue IS NOT NULL) = $p12)
              ORDER BY this12.document DESC, this12.start ASC, this12.id ASC
              LIMIT $p13
              RETURN [[[COLLECT {
                      MATCH (this12)-[this13:QUOTED_FROM]->(this14:Document)
                      RETURN [this14.id] AS item
                    }[0], this12.modality]]] AS item
            }, COUNT {
              MATCH (var0)<-[this15:(SUPPORTS|REFUTES)]-(this16:Evidence)
              WITH this16
              WHERE (this16.modality IN $p14 AND (this16.cue IS NOT NULL) = $p15)
              RETURN this16
          }], [NULL, COUNT {
              MATCH (var0)<-[this17:(SUPPORTS|REFUTES)]-(this18:Evidence)
              WITH this18
              WHERE (this18.document = $p16 AND toLower(this18.cue) = toLower(normalize($p17)))
              RETURN this18
          }], [NULL, COUNT {
              MATCH (var0)<-[this19:(SUPPORTS|REFUTES)]-(this20:Evidence)
              WITH this20
              WHERE EXISTS { MATCH (this20)-[relationship]->(:Claim) WHERE type(relationship) = $p18 }
              RETURN this20
          }], [COLLECT {
              MATCH (var0)<-[this21:(SUPPORTS|REFUTES)]-(this22:Evidence)
              WITH this22
              WHERE toLower(this22.section) CONTAINS toLower(normalize($p19))
              ORDER BY this22.document ASC, this22.start ASC, this22.id ASC
              LIMIT $p20
              RETURN [[[this22.section]]] AS item
            }, COUNT {
              MATCH (var0)<-[this23:(SUPPORTS|REFUTES)]-(this24:Evidence)
              WITH this24
              WHERE toLower(this24.section) CONTAINS toLower(normalize($p21))
              RETURN this24
    }]]]] AS item
}] AS value
