// entity: statement entity
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         id: property id
//         causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order node.id, this.claim
//           edges: edges
//             node: node
//               id: property id
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         id: property id
//         effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order node.id, this.claim
//           edges: edges
//             node: node
//               id: property id
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.causes
// $p1: page size of Entity.causes
// $p2: page size of Entity.effects
// $p3: page size of Entity.effects
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
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [
        [
          [
            n1.id,
            [
              COLLECT {
                MATCH (n1)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
                WITH r4, n3
                ORDER BY n3.id ASC, r4.claim ASC
                LIMIT $p1
                RETURN [[[n3.id]]] AS item
              }
            ]
          ]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)<-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n5:Entity)
      WITH r6, n5
      RETURN r6
    }
  ],
  [
    COLLECT {
      MATCH (v0)-[r8:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n7:Entity)
      WITH r8, n7
      ORDER BY n7.id ASC, r8.claim ASC
      LIMIT $p2
      RETURN [
        [
          [
            n7.id,
            [
              COLLECT {
                MATCH (n7)-[r10:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n9:Entity)
                WITH r10, n9
                ORDER BY n9.id ASC, r10.claim ASC
                LIMIT $p3
                RETURN [[[n9.id]]] AS item
              }
            ]
          ]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)-[r12:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n11:Entity)
      WITH r12, n11
      RETURN r12
    }
  ]
] AS value
