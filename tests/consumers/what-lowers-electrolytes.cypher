// electrolytes: connection of statement electrolytes; order this.name_en, this.id
//   edges: edges
//     node: node
//       id: property id
//       name: property name_en
//       depletedBy: connection of relationship <-[DEPLETES]- Entity; order node.id, this.claim
//         edges: edges
//           certainty: property certainty_rank
//           node: node
//             id: property id
//       involvedIn: connection of relationship <-[INVOLVES]- Entity; order node.id, this.claim
//         edges: edges
//           node: node
//             id: property id
//             kind: property kind
//           claim: reference claim to Claim
//             level: property level
// $p0: page size of Query.electrolytes
// $p1: page size of Electrolyte.depletedBy
// $p2: page size of Electrolyte.involvedIn
RETURN [
  COLLECT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    WHERE electrolyte.name_en IS NOT NULL AND electrolyte.id IS NOT NULL
    ORDER BY electrolyte.name_en ASC, electrolyte.id ASC
    LIMIT $p0
    WITH electrolyte AS v0
    RETURN [
      [
        [
          v0.id,
          v0.name_en,
          [
            COLLECT {
              MATCH (v0)<-[r2:DEPLETES]-(n1:Entity)
              WITH r2, n1
              ORDER BY n1.id ASC, r2.claim ASC
              LIMIT $p1
              RETURN [[r2.certainty_rank, [n1.id]]] AS item
            }
          ],
          [
            COLLECT {
              MATCH (v0)<-[r4:INVOLVES]-(n3:Entity)
              WITH r4, n3
              ORDER BY n3.id ASC, r4.claim ASC
              LIMIT $p2
              RETURN [
                [
                  [n3.id, n3.kind],
                  COLLECT {
                    MATCH (n5:Claim {id: r4.claim})
                    RETURN [n5.level] AS item
                  }[0]
                ]
              ] AS item
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
