// claims: connection of statement claims; where filter.subject, filter.object; order this.document_count DESC, this.id DESC
//   edges: edges
//     node: node
//       statement: property statement_en
//       swedish: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.language; order this.document, this.start, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             document: expression this.document
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
//             document: expression this.document
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
              RETURN [[[n1.document, n1.cue]]] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n2:Evidence)
              WITH n2
              WHERE EXISTS { (n2)-[:QUOTED_FROM]->(:Document {language: $p3}) }
              RETURN n2
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n3:Evidence)
              WITH n3
              WHERE EXISTS { MATCH (n3)-[relationship]->(:Claim) WHERE type(relationship) = $p5 } AND (n3.cue IS NOT NULL) = $p6
              ORDER BY CASE n3.modality WHEN 'ASSERTED' THEN 3 WHEN 'PROBABLE' THEN 2 WHEN 'POSSIBLE' THEN 1 ELSE 0 END DESC, n3.document ASC, n3.start ASC, n3.id ASC
              LIMIT $p7
              RETURN [[[n3.modality, n3.cue]]] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n4:Evidence)
              WITH n4
              WHERE EXISTS { MATCH (n4)-[relationship]->(:Claim) WHERE type(relationship) = $p5 } AND (n4.cue IS NOT NULL) = $p6
              RETURN n4
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n5:Evidence)
              WITH n5
              WHERE n5.modality IN $p8 AND (n5.cue IS NOT NULL) = $p9
              ORDER BY n5.document DESC, n5.start ASC, n5.id ASC
              LIMIT $p10
              RETURN [[[n5.document, n5.modality]]] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n6:Evidence)
              WITH n6
              WHERE n6.modality IN $p8 AND (n6.cue IS NOT NULL) = $p9
              RETURN n6
            }
          ],
          [
            NULL,
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n7:Evidence)
              WITH n7
              WHERE n7.document = $p11 AND n7.cue_folded = $p12
              RETURN n7
            }
          ],
          [
            NULL,
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n8:Evidence)
              WITH n8
              WHERE EXISTS { MATCH (n8)-[relationship]->(:Claim) WHERE type(relationship) = $p13 }
              RETURN n8
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n9:Evidence)
              WITH n9
              WHERE n9.section_folded CONTAINS $p14
              ORDER BY n9.document ASC, n9.start ASC, n9.id ASC
              LIMIT $p15
              RETURN [[[n9.section]]] AS item
            },
            COUNT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n10:Evidence)
              WITH n10
              WHERE n10.section_folded CONTAINS $p14
              RETURN n10
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
