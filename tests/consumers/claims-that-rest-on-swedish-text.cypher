// claims: connection of statement claims; where filter.minCertainty, filter.language; order this.certainty_rank DESC, this.document_count DESC, this.id DESC; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_sv
//       certainty: property certainty_rank
//       evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.language; order this.document, this.start, this.id
//         edges: edges
//           node: node
//             section: property section
//             cue: property cue
//             modality: property modality
// $p0: filter.minCertainty of claims
// $p1: filter.language of claims
// $p2: page size of Query.claims
// $p3: filter.language of evidence
// $p4: page size of Claim.evidence
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.certainty_rank >= $p0 AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p1}) } AND claim.certainty_rank IS NOT NULL AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.certainty_rank DESC, claim.document_count DESC, claim.id DESC
    LIMIT $p2
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_sv,
          v0.certainty_rank,
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n1:Evidence)
              WITH n1
              WHERE EXISTS { (n1)-[:QUOTED_FROM]->(:Document {language: $p3}) }
              ORDER BY n1.document ASC, n1.start ASC, n1.id ASC
              LIMIT $p4
              RETURN [[[n1.section, n1.cue, n1.modality]]] AS item
            }
          ]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.certainty_rank >= $p0 AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p1}) }
    RETURN claim
  }
] AS value
