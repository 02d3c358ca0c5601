// entities: connection of statement entities; order this.id
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//     endCursor: property endCursor
//   edges: edges
//     node: node
//       id: property id
//       kind: property kind
//       name: property name_en
//       swedish: property name_sv
// $p0: page size + 1 of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p0
    WITH entity AS v0
    RETURN [[[v0.id, v0.kind, v0.name_en, v0.name_sv]], ['8bf338', v0.id]] AS item
  }
] AS value
