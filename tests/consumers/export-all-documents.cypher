// documents: connection of statement documents; order this.id; counted
//   totalCount: property totalCount
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//     endCursor: property endCursor
//   edges: edges
//     node: node
//       id: property id
//       title: property title
//       language: property language
//       fileName: property file_name
// $p0: page size + 1 of Query.documents
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.id IS NOT NULL
    ORDER BY document.id ASC
    LIMIT $p0
    WITH document AS v0
    RETURN [[[v0.id, v0.title, v0.language, v0.file_name]], ['b1657b', v0.id]] AS item
  },
  COUNT {
    MATCH (document:Document)
    WITH document
    RETURN document
  }
] AS value
