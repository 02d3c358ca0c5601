// entity: statement entity
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//         causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//           edges: edges
//             node: node
//               id: property id
//               effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//                 edges: edges
//                   claim: reference claim to Claim
//                     subject: expression this.subject
//                       id: property id
//                     object: expression this.object
//                       id: property id
//                     evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id
//                       edges: edges
//                         node: node
//                           document: expression this.document
//                             id: property id
//                           stance: statement evidence_stance
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.causes
// $p1: page size of Entity.causes
// $p2: page size of Entity.effects
// $p3: page size of Claim.evidence
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
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [
        [
          [
            n1.id,
            [
              COLLECT {
                MATCH (n1)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
                WITH r4, n3
                ORDER BY r4.certainty_rank DESC, r4.document_count DESC, n3.id ASC, r4.claim ASC
                LIMIT $p1
                RETURN [
                  [
                    [
                      n3.id,
                      [
                        COLLECT {
                          MATCH (n3)-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n5:Entity)
                          WITH r6, n5
                          ORDER BY r6.certainty_rank DESC, r6.document_count DESC, n5.id ASC, r6.claim ASC
                          LIMIT $p2
                          RETURN [
                            [
                              COLLECT {
                                MATCH (n7:Claim {id: r6.claim})
                                RETURN [
                                  n7.subject,
                                  n7.object,
                                  [
                                    COLLECT {
                                      MATCH (n7)<-[:SUPPORTS|REFUTES]-(n8:Evidence)
                                      WITH n8
                                      ORDER BY n8.document ASC, n8.start ASC, n8.id ASC
                                      LIMIT $p3
                                      RETURN [
                                        [
                                          [
                                            n8.document,
                                            COLLECT {
                                              CALL (n8) {
                                                WITH n8 AS this
                                                MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                                                WITH type(relationship) AS stance
                                                RETURN stance AS v9
                                              }
                                              RETURN v9 AS item
                                            }[0]
                                          ]
                                        ]
                                      ] AS item
                                    }
                                  ]
                                ] AS item
                              }[0]
                            ]
                          ] AS item
                        }
                      ]
                    ]
                  ]
                ] AS item
              }
            ]
          ]
        ]
      ] AS item
    }
  ]
] AS value
