// entity: statement entity
//   name: property name_en
//   description: property description_en
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         kind: property kind
//         name: property name_en
// $id: of the statement
// $p0: page size of Entity.causes
MATCH (entity:Entity {id: $id})
WITH entity AS v0
RETURN [
  v0.name_en,
  v0.description_en,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[type(r2), r2.certainty_rank, [n1.id, n1.kind, n1.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
      WITH r4, n3
      RETURN r4
    }
  ]
] AS value
