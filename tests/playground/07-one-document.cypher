// document: statement document
//   title: property title
//   fileName: property file_name
//   language: property language
//   claims: connection of statement document_claims; order this.certainty_rank DESC, this.document_count DESC, this.id DESC; counted
//     totalCount: property totalCount
//     pageInfo: property pageInfo
//       hasNextPage: property hasNextPage
//       endCursor: property endCursor
//     edges: edges
//       node: node
//         statement: property statement_sv
//         certainty: property certainty_rank
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.document; order this.document, this.start, this.id
//           edges: edges
//             node: node
//               section: property section
//               start: property start
//               end: property end
//               cue: property cue
//               modality: property modality
// $id: of the statement
// $p0: page size + 1 of Document.claims
// $p1: filter.document of evidence
// $p2: page size of Claim.evidence
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [
  v0.title,
  v0.file_name,
  v0.language,
  [
    COLLECT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v1
      }
      WITH v1
      ORDER BY v1.certainty_rank DESC, v1.document_count DESC, v1.id DESC
      LIMIT $p0
      RETURN [
        [
          [
            v1.statement_sv,
            v1.certainty_rank,
            [
              COLLECT {
                MATCH (v1)<-[:SUPPORTS|REFUTES]-(n2:Evidence)
                WITH n2
                WHERE n2.document = $p1
                ORDER BY n2.document ASC, n2.start ASC, n2.id ASC
                LIMIT $p2
                RETURN [[[n2.section, n2.start, n2.end, n2.cue, n2.modality]]] AS item
              }
            ]
          ]
        ],
        ['29a79b', v1.certainty_rank, v1.document_count, v1.id]
      ] AS item
    },
    COUNT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v3
      }
      WITH v3
      RETURN v3
    }
  ]
] AS value
