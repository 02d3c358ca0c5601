// entities: connection of statement entities; where filter.kinds; order this.id
//   edges: edges
//     node: node
//       id: property id
//       needs (Process): connection of relationship <-[NEEDED_FOR]- Entity; order node.id, this.claim
//         edges: edges
//           node: node
//             id: property id
//       disruptedBy (Process): connection of relationship <-[DISRUPTS]- Entity; order node.id, this.claim
//         edges: edges
//           node: node
//             id: property id
// $p0: filter.kinds of entities
// $p1: page size of Query.entities
// $p2: page size of Process.needs
// $p3: page size of Process.disruptedBy
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [
      [
        [
          [label IN labels(v0) WHERE label <> 'Entity'][0],
          v0.id,
          CASE
          WHEN v0:Process THEN [
            COLLECT {
              MATCH (v0)<-[r2:NEEDED_FOR]-(n1:Entity)
              WITH r2, n1
              ORDER BY n1.id ASC, r2.claim ASC
              LIMIT $p2
              RETURN [[[n1.id]]] AS item
            }
          ]
          END,
          CASE
          WHEN v0:Process THEN [
            COLLECT {
              MATCH (v0)<-[r4:DISRUPTS]-(n3:Entity)
              WITH r4, n3
              ORDER BY n3.id ASC, r4.claim ASC
              LIMIT $p3
              RETURN [[[n3.id]]] AS item
            }
          ]
          END
        ]
      ]
    ] AS item
  }
] AS value
