// document: statement document
//   claims: connection of statement document_claims; order this.id; counted
//     totalCount: property totalCount
//     pageInfo: property pageInfo
//       hasNextPage: property hasNextPage
//       endCursor: property endCursor
//     edges: edges
//       node: node
//         id: property id
//         subject: nodes of relationship -[SUBJECT]-> Entity
//           id: property id
//         predicate: property predicate
//         object: nodes of relationship -[OBJECT]-> Entity
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
      RETURN [
        [
          [
            v1.id,
            COLLECT {
              MATCH (v1)-[:SUBJECT]->(n2:Entity)
              RETURN [n2.id] AS item
            }[0],
            v1.predicate,
            COLLECT {
              MATCH (v1)-[:OBJECT]->(n3:Entity)
              RETURN [n3.id] AS item
            }[0],
            v1.statement_sv
          ]
        ],
        ['7a99be', v1.id]
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
      RETURN v4
    }
  ]
] AS value
