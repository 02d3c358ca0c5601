// cramp: statement entity
//   key: property id
//   one: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     rows: edges
//       at: cursor
//       it: node
//         slug: property id
//   two: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; where filter.kinds; order node.id, this.claim
//     ids: edges
//       node: node
//         id: property id
//     names: edges
//       node: node
//         name: property name_en
//       far: node
//         sv: property name_sv
//     where: property pageInfo
//       more: property hasNextPage
//       hasPreviousPage: property hasPreviousPage
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.causes
// $p1: filter.kinds of causes
// $p2: page size + 1 of Entity.causes
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
RETURN [
  v0.id,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[['103ae2', r2.certainty_rank, r2.document_count, n1.id, r2.claim], [n1.id]]] AS item
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
      WITH r4, n3
      WHERE n3.kind IN $p1
      ORDER BY n3.id ASC, r4.claim ASC
      LIMIT $p2
      RETURN [[[n3.id]], [[n3.name_en], [n3.name_sv]], ['aa912c', n3.id, r4.claim]] AS item
    }
  ]
] AS value

// leg: statement entity
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
