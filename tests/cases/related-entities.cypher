// entities: connection of statement entities; where filter.ids; order this.id
//   edges: edges
//     node: node
//       id: property id
//       related: list of statement related_entities
//         id: property id
//         name: property name_en
//       relations: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]- Entity; where filter.ids; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//         totalCount: property totalCount
// $p0: filter.ids of entities
// $p1: page size of Query.entities
// $p2: filter.ids of relations
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IN $p0 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [
      [
        [
          v0.id,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              MATCH (this)-[:RELATED_TO]-(other:Entity)
              WITH other ORDER BY other.id
              RETURN other AS v1
            }
            RETURN [v1.id, v1.name_en] AS item
          },
          [
            NULL,
            COUNT {
              MATCH (v0)-[r3:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(n2:Entity)
              WITH r3, n2
              WHERE n2.id IN $p2
              RETURN r3
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
