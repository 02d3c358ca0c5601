// causes: connection of statement causes; where filter.minDocuments; order this.document_count DESC, this.id DESC; counted
//   totalCount: property totalCount
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//     endCursor: property endCursor
//   edges: edges
//     cursor: cursor
//     node: node
//       id: property id
//       name: property name_en
//       documentCount: property document_count
// $p0: filter.minDocuments of causes
// $p1: page size + 1 of Query.causes
RETURN [
  COLLECT {
    MATCH (cause:Cause)
    WITH cause
    WHERE cause.document_count >= $p0 AND cause.document_count IS NOT NULL AND cause.id IS NOT NULL
    ORDER BY cause.document_count DESC, cause.id DESC
    LIMIT $p1
    WITH cause AS v0
    RETURN [[['ef2075', v0.document_count, v0.id], [v0.id, v0.name_en, v0.document_count]], ['ef2075', v0.document_count, v0.id]] AS item
  },
  COUNT {
    MATCH (cause:Cause)
    WITH cause
    WHERE cause.document_count >= $p0
    RETURN cause
  }
] AS value
