// document: statement document
//   title: property title
//   claims: connection of statement document_claims; where filter.object, filter.predicates; order this.id; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         statement: property statement_en
//         certainty: property certainty_rank
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.document, filter.modalities; order this.document, this.start, this.id; counted
//           totalCount: property totalCount
//           edges: edges
//             node: node
//               cue: property cue
//               section: property section
//               modality: property modality
// $id: of the statement
// $p0: filter.object of claims
// $p1: filter.predicates of claims
// $p2: page size of Document.claims
// $p3: filter.document of evidence
// $p4: filter.modalities of evidence
// $p5: page size of Claim.evidence
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [
  v0.title,
  [
    COLLECT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v1
      }
      WITH v1
      WHERE v1.object = $p0 AND v1.predicate IN $p1
      ORDER BY v1.id ASC
      LIMIT $p2
      RETURN [
        [
          [
            v1.statement_en,
            v1.certainty_rank,
            [
              COLLECT {
                MATCH (v1)<-[:SUPPORTS|REFUTES]-(n2:Evidence)
                WITH n2
                WHERE n2.document = $p3 AND n2.modality IN $p4
                ORDER BY n2.document ASC, n2.start ASC, n2.id ASC
                LIMIT $p5
                RETURN [[[n2.cue, n2.section, n2.modality]]] AS item
              },
              COUNT {
                MATCH (v1)<-[:SUPPORTS|REFUTES]-(n3:Evidence)
                WITH n3
                WHERE n3.document = $p3 AND n3.modality IN $p4
                RETURN n3
              }
            ]
          ]
        ]
      ] AS item
    },
    COUNT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v4
      }
      WITH v4
      WHERE v4.object = $p0 AND v4.predicate IN $p1
      RETURN v4
    }
  ]
] AS value
