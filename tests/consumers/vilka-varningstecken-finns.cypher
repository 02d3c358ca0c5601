// entities: connection of statement entities; where filter.kinds; order this.name_sv, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       name: property name_sv
//       warnsOf (WarningSign): connection of relationship -[WARNS_OF]-> Condition; order node.name_sv, node.id, this.claim
//         edges: edges
//           node: node
//             name: property name_sv
//       warrants (WarningSign): connection of relationship -[WARRANTS]-> Treatment; order node.name_sv, node.id, this.claim
//         edges: edges
//           node: node
//             name: property name_sv
// $p0: filter.kinds of entities
// $p1: page size of Query.entities
// $p2: page size of WarningSign.warnsOf
// $p3: page size of WarningSign.warrants
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0 AND entity.name_sv IS NOT NULL AND entity.id IS NOT NULL
    ORDER BY entity.name_sv ASC, entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [
      [
        [
          [label IN labels(v0) WHERE label <> 'Entity'][0],
          v0.name_sv,
          CASE
          WHEN v0:WarningSign THEN [
            COLLECT {
              MATCH (v0)-[r2:WARNS_OF]->(n1:Condition)
              WITH r2, n1
              ORDER BY n1.name_sv ASC, n1.id ASC, r2.claim ASC
              LIMIT $p2
              RETURN [[[n1.name_sv]]] AS item
            }
          ]
          END,
          CASE
          WHEN v0:WarningSign THEN [
            COLLECT {
              MATCH (v0)-[r4:WARRANTS]->(n3:Treatment)
              WITH r4, n3
              ORDER BY n3.name_sv ASC, n3.id ASC, r4.claim ASC
              LIMIT $p3
              RETURN [[[n3.name_sv]]] AS item
            }
          ]
          END
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
  }
] AS value
