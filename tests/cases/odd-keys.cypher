// entities: connection of statement entities; order this.id; counted
//   position: edges
//     cursor: cursor
//     node: node
//       id: property id
//   edges: property pageInfo
//     endCursor: property endCursor
//   rows: property totalCount
// $p0: page size + 1 of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p0
    WITH entity AS v0
    RETURN [[['8bf338', v0.id], [v0.id]], ['8bf338', v0.id]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    RETURN entity
  }
] AS value

// entity: statement entity
//   __typename: property id
//   this: property kind
//   value: property name_en
//   item: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     node: edges
//       edges: node
//         node: property id
//       cursor: expression type(this)
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.causes
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
  v0.kind,
  v0.name_en,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[[n1.id], type(r2)]] AS item
    }
  ]
] AS value
