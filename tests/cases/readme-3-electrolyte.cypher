// electrolytes: connection of statement electrolytes; where filter.ids; order this.id
//   edges: edges
//     node: node
//       name: property name_en
//       depletedBy: connection of relationship <-[DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//         edges: edges
//           node: node
//             id: property id
//           claim: reference claim to Claim
//             statement: property statement_en
//       neededFor: connection of relationship -[NEEDED_FOR]-> Process; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//         edges: edges
//           node: node
//             id: property id
//           documentCount: property document_count
// $p0: filter.ids of electrolytes
// $p1: page size of Query.electrolytes
// $p2: page size of Electrolyte.depletedBy
// $p3: page size of Electrolyte.neededFor
RETURN [
  COLLECT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    WHERE electrolyte.id IN $p0 AND electrolyte.id IS NOT NULL
    ORDER BY electrolyte.id ASC
    LIMIT $p1
    WITH electrolyte AS v0
    RETURN [
      [
        [
          v0.name_en,
          [
            COLLECT {
              MATCH (v0)<-[r2:DEPLETES]-(n1:Entity)
              WITH r2, n1
              ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
              LIMIT $p2
              RETURN [
                [
                  [n1.id],
                  COLLECT {
                    MATCH (n3:Claim {id: r2.claim})
                    RETURN [n3.statement_en] AS item
                  }[0]
                ]
              ] AS item
            }
          ],
          [
            COLLECT {
              MATCH (v0)-[r5:NEEDED_FOR]->(n4:Process)
              WITH r5, n4
              ORDER BY r5.certainty_rank DESC, r5.document_count DESC, n4.id ASC, r5.claim ASC
              LIMIT $p3
              RETURN [[[n4.id], r5.document_count]] AS item
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
