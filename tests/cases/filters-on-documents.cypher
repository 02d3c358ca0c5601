// swedish: connection of statement documents; where filter.language; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
// $p0: filter.language of documents
// $p1: page size of Query.documents
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.language = $p0 AND document.id IS NOT NULL
    ORDER BY document.id ASC
    LIMIT $p1
    WITH document AS v0
    RETURN [[[v0.id]]] AS item
  },
  COUNT {
    MATCH (document:Document)
    WITH document
    WHERE document.language = $p0
    RETURN document
  }
] AS value

// titled: connection of statement documents; where filter.text; order this.title DESC, this.id DESC; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       title: property title
// $p0: filter.text of documents
// $p1: page size of Query.documents
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.title_folded CONTAINS $p0 AND document.title IS NOT NULL AND document.id IS NOT NULL
    ORDER BY document.title DESC, document.id DESC
    LIMIT $p1
    WITH document AS v0
    RETURN [[[v0.title]]] AS item
  },
  COUNT {
    MATCH (document:Document)
    WITH document
    WHERE document.title_folded CONTAINS $p0
    RETURN document
  }
] AS value

// onDiuretics: connection of statement documents; where filter.entity; order this.language, this.title, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
//       language: property language
//       claims: connection of statement document_claims; where filter.entity; order this.certainty_rank, this.document_count, this.id; counted
//         totalCount: property totalCount
//         edges: edges
//           node: node
//             statement: property statement_en
//             certainty: property certainty_rank
// $p0: filter.entity of documents
// $p1: page size of Query.documents
// $p2: filter.entity of claims
// $p3: page size of Document.claims
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE EXISTS { MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND document.language IS NOT NULL AND document.title IS NOT NULL AND document.id IS NOT NULL
    ORDER BY document.language ASC, document.title ASC, document.id ASC
    LIMIT $p1
    WITH document AS v0
    RETURN [
      [
        [
          v0.id,
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
              WHERE (v1.subject = $p2 OR v1.object = $p2)
              ORDER BY v1.certainty_rank ASC, v1.document_count ASC, v1.id ASC
              LIMIT $p3
              RETURN [[[v1.statement_en, v1.certainty_rank]]] AS item
            },
            COUNT {
              CALL (v0) {
                WITH v0 AS this
                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                WITH DISTINCT claim
                RETURN claim AS v2
              }
              WITH v2
              WHERE (v2.subject = $p2 OR v2.object = $p2)
              RETURN v2
            }
          ]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (document:Document)
    WITH document
    WHERE EXISTS { MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 }
    RETURN document
  }
] AS value
