// entity: statement entity
//   kind: property kind
//   name: property name_en
//   swedish: property name_sv
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         kind: property kind
//   treatments: connection of relationship <-[PREVENTS]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       node: node
//         name: property name_en
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.causes
// $p1: page size of Entity.treatments
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
  v0.kind,
  v0.name_en,
  v0.name_sv,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[r2.certainty_rank, r2.document_count, [n1.id, n1.kind]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
      WITH r4, n3
      RETURN r4
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r6:PREVENTS]-(n5:Entity)
      WITH r6, n5
      ORDER BY r6.certainty_rank DESC, r6.document_count DESC, n5.id ASC, r6.claim ASC
      LIMIT $p1
      RETURN [[type(r6), r6.certainty_rank, [n5.name_en]]] AS item
    }
  ]
] AS value
