// conditions: connection of statement conditions; order this.name_en, this.id
//   edges: edges
//     node: node
//       name: property name_en
//       effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; where filter.ids; order node.id, this.claim
//         edges: edges
//           predicate: expression type(this)
//           certainty: property certainty_rank
//           node: node
//             id: property id
// $p0: page size of Query.conditions
// $p1: filter.ids of effects
// $p2: page size of Condition.effects
RETURN [
  COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE condition.name_en IS NOT NULL AND condition.id IS NOT NULL
    ORDER BY condition.name_en ASC, condition.id ASC
    LIMIT $p0
    WITH condition AS v0
    RETURN [
      [
        [
          v0.name_en,
          [
            COLLECT {
              MATCH (v0)-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n1:Entity)
              WITH r2, n1
              WHERE n1.id IN $p1
              ORDER BY n1.id ASC, r2.claim ASC
              LIMIT $p2
              RETURN [[type(r2), r2.certainty_rank, [n1.id]]] AS item
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
