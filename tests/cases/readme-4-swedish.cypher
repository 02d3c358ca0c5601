// document: statement document
//   title: property title
//   language: property language
//   claims: connection of statement document_claims; where filter.object, filter.predicates; order this.id; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         statement: property statement_sv
//         subject: nodes of relationship -[SUBJECT]-> Entity
//           name: property name_sv
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.document; order this.document, this.start, this.id
//           edges: edges
//             node: node
//               section: property section
//               start: property start
//               end: property end
//               sha256: property sha256
//               cue: property cue
//               modality: property modality
// $id: of the statement
// $p0: filter.object of claims
// $p1: filter.predicates of claims
// $p2: page size of Document.claims
// $p3: filter.document of evidence
// $p4: page size of Claim.evidence
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [
  v0.title,
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
      WHERE v1.object = $p0 AND v1.predicate IN $p1
      ORDER BY v1.id ASC
      LIMIT $p2
      RETURN [
        [
          [
            v1.statement_sv,
            COLLECT {
              MATCH (v1)-[:SUBJECT]->(n2:Entity)
              RETURN [n2.name_sv] AS item
            }[0],
            [
              COLLECT {
                MATCH (v1)<-[:SUPPORTS|REFUTES]-(n3:Evidence)
                WITH n3
                WHERE n3.document = $p3
                ORDER BY n3.document ASC, n3.start ASC, n3.id ASC
                LIMIT $p4
                RETURN [[[n3.section, n3.start, n3.end, n3.sha256, n3.cue, n3.modality]]] AS item
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
