// claims: connection of statement claims; where filter.subject, filter.object; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
//       statement: property statement_en
//       predicate: property predicate
//       certainty: property certainty_rank
//       certaintyExplanation: statement claim_weights, by a rule
//       documentCount: property document_count
//       evidenceCount: property evidence_count
//       evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             document: nodes of relationship -[QUOTED_FROM]-> Document
//               fileName: property file_name
//             section: property section
//             start: property start
//             end: property end
//             sha256: property sha256
//             cue: property cue
//             modality: property modality
//             stance: statement evidence_stance
// $p0: filter.subject of claims
// $p1: filter.object of claims
// $p2: page size of Query.claims
// $p3: page size of Claim.evidence
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p0 AND claim.object = $p1 AND claim.id IS NOT NULL
    ORDER BY claim.id ASC
    LIMIT $p2
    WITH claim AS v0
    RETURN [
      [
        [
          v0.id,
          v0.statement_en,
          v0.predicate,
          v0.certainty_rank,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              WITH COLLECT {
                MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
              } AS weights
              RETURN weights AS v1
            }
            RETURN v1 AS item
          }[0],
          v0.document_count,
          v0.evidence_count,
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n2:Evidence)
              WITH n2
              ORDER BY n2.document ASC, n2.start ASC, n2.id ASC
              LIMIT $p3
              RETURN [
                [
                  [
                    COLLECT {
                      MATCH (n2)-[:QUOTED_FROM]->(n3:Document)
                      RETURN [n3.file_name] AS item
                    }[0],
                    n2.section,
                    n2.start,
                    n2.end,
                    n2.sha256,
                    n2.cue,
                    n2.modality,
                    COLLECT {
                      CALL (n2) {
                        WITH n2 AS this
                        MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                        WITH type(relationship) AS stance
                        RETURN stance AS v4
                      }
                      RETURN v4 AS item
                    }[0]
                  ]
                ]
              ] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n5:Evidence)
              WITH n5
              RETURN n5
            }
          ]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p0 AND claim.object = $p1
    RETURN claim
  }
] AS value
