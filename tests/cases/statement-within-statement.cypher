// document: statement document
//   claims: connection of statement document_claims; order this.id
//     edges: edges
//       node: node
//         certaintyExplanation: statement claim_weights, by a rule
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id
//           edges: edges
//             node: node
//               stance: statement evidence_stance
//               document: nodes of relationship -[QUOTED_FROM]-> Document
//                 id: property id
//                 claims: connection of statement document_claims; order this.id; counted
//                   totalCount: property totalCount
//                   edges: edges
//                     node: node
//                       certaintyExplanation: statement claim_weights, by a rule
// $id: of the statement
// $p0: page size of Document.claims
// $p1: page size of Claim.evidence
// $p2: page size of Document.claims
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [
  [
    COLLECT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v1
      }
      WITH v1
      ORDER BY v1.id ASC
      LIMIT $p0
      RETURN [
        [
          [
            COLLECT {
              CALL (v1) {
                WITH v1 AS this
                WITH COLLECT {
                  MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                  RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
                } AS weights
                RETURN weights AS v2
              }
              RETURN v2 AS item
            }[0],
            [
              COLLECT {
                MATCH (v1)<-[:SUPPORTS|REFUTES]-(n3:Evidence)
                WITH n3
                ORDER BY n3.document ASC, n3.start ASC, n3.id ASC
                LIMIT $p1
                RETURN [
                  [
                    [
                      COLLECT {
                        CALL (n3) {
                          WITH n3 AS this
                          MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                          WITH type(relationship) AS stance
                          RETURN stance AS v4
                        }
                        RETURN v4 AS item
                      }[0],
                      COLLECT {
                        MATCH (n3)-[:QUOTED_FROM]->(n5:Document)
                        RETURN [
                          n5.id,
                          [
                            COLLECT {
                              CALL (n5) {
                                WITH n5 AS this
                                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                                WITH DISTINCT claim
                                RETURN claim AS v6
                              }
                              WITH v6
                              ORDER BY v6.id ASC
                              LIMIT $p2
                              RETURN [
                                [
                                  [
                                    COLLECT {
                                      CALL (v6) {
                                        WITH v6 AS this
                                        WITH COLLECT {
                                          MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                                          RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
                                        } AS weights
                                        RETURN weights AS v7
                                      }
                                      RETURN v7 AS item
                                    }[0]
                                  ]
                                ]
                              ] AS item
                            },
                            COUNT {
                              CALL (n5) {
                                WITH n5 AS this
                                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                                WITH DISTINCT claim
                                RETURN claim AS v8
                              }
                              WITH v8
                              RETURN v8
                            }
                          ]
                        ] AS item
                      }[0]
                    ]
                  ]
                ] AS item
              }
            ]
          ]
        ]
      ] AS item
    }
  ]
] AS value
