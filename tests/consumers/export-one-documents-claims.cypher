// document: statement document
//   claims: connection of statement document_claims; order this.id; counted
//     totalCount: property totalCount
//     pageInfo: property pageInfo
//       hasNextPage: property hasNextPage
//       endCursor: property endCursor
//     edges: edges
//       node: node
//         id: property id
//         subject: expression this.subject
//           id: property id
//         predicate: property predicate
//         object: expression this.object
//           id: property id
//         statement: property statement_sv
// $id: of the statement
// $p0: page size + 1 of Document.claims
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
      RETURN [[[v1.id, v1.subject, v1.predicate, v1.object, v1.statement_sv]], ['7a99be', v1.id]] AS item
    },
    COUNT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v2
      }
      WITH v2
      RETURN v2
    }
  ]
] AS value
