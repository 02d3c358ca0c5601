// document: statement document
//   title: property title
//   claims: connection of statement document_claims; where filter.object; order this.id; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         subject: expression this.subject
//           id: property id
//         predicate: property predicate
//         statement: property statement_en
//         documentCount: property document_count
// $id: of the statement
// $p0: filter.object of claims
// $p1: page size of Document.claims
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
      WHERE v1.object = $p0
      ORDER BY v1.id ASC
      LIMIT $p1
      RETURN [[[v1.subject, v1.predicate, v1.statement_en, v1.document_count]]] AS item
    },
    COUNT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
        WITH DISTINCT claim
        RETURN claim AS v2
      }
      WITH v2
      WHERE v2.object = $p0
      RETURN v2
    }
  ]
] AS value
