// entities: connection of statement entities; where filter.text; order this.name_sv, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
//       kind: property kind
//       name: property name_sv
//       english: property name_en
// $p0: filter.text of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(name IN entity.names_folded WHERE name CONTAINS $p0) AND entity.name_sv IS NOT NULL AND entity.id IS NOT NULL
    ORDER BY entity.name_sv ASC, entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [[[v0.id, v0.kind, v0.name_sv, v0.name_en]]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(name IN entity.names_folded WHERE name CONTAINS $p0)
    RETURN entity
  }
] AS value
