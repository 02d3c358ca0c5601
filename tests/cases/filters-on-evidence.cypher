// claims: connection of statement claims; where filter.subject, filter.object; order this.document_count DESC, this.id DESC
//   edges: edges
//     node: node
//       statement: property statement_en
//       swedish: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.language; order this.document, this.start, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             document: nodes of relationship -[QUOTED_FROM]-> Document
//               id: property id
//             cue: property cue
//       hedged: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.stance, filter.hasCue; order CASE this.modality WHEN 'ASSERTED' THEN 3 WHEN 'PROBABLE' THEN 2 WHEN 'POSSIBLE' THEN 1 ELSE 0 END DESC, this.document, this.start, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             modality: property modality
//             cue: property cue
//       outright: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.modalities, filter.hasCue; order this.document DESC, this.start, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             document: nodes of relationship -[QUOTED_FROM]-> Document
//               id: property id
//             modality: property modality
//       can: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.document, filter.cue; order this.document, this.start, this.id; counted
//         totalCount: property totalCount
//       denied: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.stance; order this.document, this.start, this.id; counted
//         totalCount: property totalCount
//       underHeading: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.section; order this.document, this.start, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             section: property section
// $p0: filter.subject of claims
// $p1: filter.object of claims
// $p2: page size of Query.claims
// $p3: filter.language of evidence
// $p4: page size of Claim.evidence
// $p5: filter.stance of evidence
// $p6: filter.hasCue of evidence
// $p7: page size of Claim.evidence
// $p8: filter.modalities of evidence
// $p9: filter.hasCue of evidence
// $p10: page size of Claim.evidence
// $p11: filter.document of evidence
// $p12: filter.cue of evidence
// $p13: filter.stance of evidence
// $p14: filter.section of evidence
// $p15: page size of Claim.evidence
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p0 AND claim.object = $p1 AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.document_count DESC, claim.id DESC
    LIMIT $p2
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_en,
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n1:Evidence)
              WITH n1
              WHERE EXISTS { (n1)-[:QUOTED_FROM]->(:Document {language: $p3}) }
              ORDER BY n1.document ASC, n1.start ASC, n1.id ASC
              LIMIT $p4
              RETURN [
                [
                  [
                    COLLECT {
                      MATCH (n1)-[:QUOTED_FROM]->(n2:Document)
                      RETURN [n2.id] AS item
                    }[0],
                    n1.cue
                  ]
                ]
              ] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n3:Evidence)
              WITH n3
              WHERE EXISTS { (n3)-[:QUOTED_FROM]->(:Document {language: $p3}) }
              RETURN n3
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n4:Evidence)
              WITH n4
              WHERE EXISTS { MATCH (n4)-[relationship]->(:Claim) WHERE type(relationship) = $p5 } AND (n4.cue IS NOT NULL) = $p6
              ORDER BY CASE n4.modality WHEN 'ASSERTED' THEN 3 WHEN 'PROBABLE' THEN 2 WHEN 'POSSIBLE' THEN 1 ELSE 0 END DESC, n4.document ASC, n4.start ASC, n4.id ASC
              LIMIT $p7
              RETURN [[[n4.modality, n4.cue]]] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n5:Evidence)
              WITH n5
              WHERE EXISTS { MATCH (n5)-[relationship]->(:Claim) WHERE type(relationship) = $p5 } AND (n5.cue IS NOT NULL) = $p6
              RETURN n5
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n6:Evidence)
              WITH n6
              WHERE n6.modality IN $p8 AND (n6.cue IS NOT NULL) = $p9
              ORDER BY n6.document DESC, n6.start ASC, n6.id ASC
              LIMIT $p10
              RETURN [
                [
                  [
                    COLLECT {
                      MATCH (n6)-[:QUOTED_FROM]->(n7:Document)
                      RETURN [n7.id] AS item
                    }[0],
                    n6.modality
                  ]
                ]
              ] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n8:Evidence)
              WITH n8
              WHERE n8.modality IN $p8 AND (n8.cue IS NOT NULL) = $p9
              RETURN n8
            }
          ],
          [
            NULL,
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n9:Evidence)
              WITH n9
              WHERE n9.document = $p11 AND n9.cue_folded = $p12
              RETURN n9
            }
          ],
          [
            NULL,
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n10:Evidence)
              WITH n10
              WHERE EXISTS { MATCH (n10)-[relationship]->(:Claim) WHERE type(relationship) = $p13 }
              RETURN n10
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n11:Evidence)
              WITH n11
              WHERE n11.section_folded CONTAINS $p14
              ORDER BY n11.document ASC, n11.start ASC, n11.id ASC
              LIMIT $p15
              RETURN [[[n11.section]]] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n12:Evidence)
              WITH n12
              WHERE n12.section_folded CONTAINS $p14
              RETURN n12
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
