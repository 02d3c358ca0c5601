// cramp: statement entity
//   id: property id
//   description: property description_en
//   beskrivning: property description_sv
//   xrefs: property xrefs
//     curie: property curie, by a rule
//     mapping: property mapping, by a rule
// $id: of the statement
// $curie: of the statement
CALL () {
  MATCH (entity:Entity {id: $id})
  RETURN entity
  UNION
  WITH $curie AS curie WHERE curie IS NOT NULL
  MATCH (entity:Entity)
  WHERE curie IN entity.curies_folded
  WITH entity, [at IN range(0, size(entity.xrefs) - 1) WHERE entity.curies_folded[at] = curie | split(entity.xrefs[at], ' ')[0]] AS mappings
  WITH entity ORDER BY 'skos:exactMatch' IN mappings DESC, 'skos:closeMatch' IN mappings DESC, entity.id LIMIT 1
  RETURN entity
}
WITH entity AS v0
RETURN [v0.id, v0.description_en, v0.description_sv, v0.xrefs] AS value

// unknown: statement entity
//   id: property id
// $id: of the statement
// $curie: of the statement
CALL () {
  MATCH (entity:Entity {id: $id})
  RETURN entity
  UNION
  WITH $curie AS curie WHERE curie IS NOT NULL
  MATCH (entity:Entity)
  WHERE curie IN entity.curies_folded
  WITH entity, [at IN range(0, size(entity.xrefs) - 1) WHERE entity.curies_folded[at] = curie | split(entity.xrefs[at], ' ')[0]] AS mappings
  WITH entity ORDER BY 'skos:exactMatch' IN mappings DESC, 'skos:closeMatch' IN mappings DESC, entity.id LIMIT 1
  RETURN entity
}
WITH entity AS v0
RETURN [v0.id] AS value

// several: connection of statement entities; where filter.curies; order this.id; counted
//   totalCount: property totalCount
//   nodes: node
//     id: property id
//     xrefs: property xrefs
//       curie: property curie, by a rule
//       mapping: property mapping, by a rule
// $p0: filter.curies of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(curie IN entity.curies_folded WHERE curie IN $p0) AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [[v0.id, v0.xrefs]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(curie IN entity.curies_folded WHERE curie IN $p0)
    RETURN entity
  }
] AS value
