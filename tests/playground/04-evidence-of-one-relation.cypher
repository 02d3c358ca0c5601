// entity: statement entity
//   name: property name_en
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; where filter.ids; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       node: node
//         name: property name_en
//       claim: reference claim to Claim
//         statement: property statement_en
//         certaintyExplanation: statement claim_weights, by a rule
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id; counted
//           totalCount: property totalCount
//           edges: edges
//             node: node
//               document: nodes of relationship -[QUOTED_FROM]-> Document
//                 title: property title
//                 language: property language
//               section: property section
//               start: property start
//               end: property end
//               sha256: property sha256
//               cue: property cue
//               modality: property modality
//               stance: statement evidence_stance
// $id: of the statement
// $curie: of the statement
// $p0: filter.ids of effects
// $p1: page size of Entity.effects
// $p2: page size of Claim.evidence
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
  v0.name_en,
  [
    COLLECT {
      MATCH (v0)-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n1:Entity)
      WITH r2, n1
      WHERE n1.id IN $p0
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p1
      RETURN [
        [
          type(r2),
          r2.certainty_rank,
          [n1.name_en],
          COLLECT {
            MATCH (n3:Claim {id: r2.claim})
            RETURN [
              n3.statement_en,
              COLLECT {
                CALL (n3) {
                  WITH n3 AS this
                  WITH COLLECT {
                    MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                    RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
                  } AS weights
                  RETURN weights AS v4
                }
                RETURN v4 AS item
              }[0],
              [
                COLLECT {
                  MATCH (n3)<-[:SUPPORTS|REFUTES]-(n5:Evidence)
                  WITH n5
                  ORDER BY n5.document ASC, n5.start ASC, n5.id ASC
                  LIMIT $p2
                  RETURN [
                    [
                      [
                        COLLECT {
                          MATCH (n5)-[:QUOTED_FROM]->(n6:Document)
                          RETURN [n6.title, n6.language] AS item
                        }[0],
                        n5.section,
                        n5.start,
                        n5.end,
                        n5.sha256,
                        n5.cue,
                        n5.modality,
                        COLLECT {
                          CALL (n5) {
                            WITH n5 AS this
                            MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
                            WITH type(relationship) AS stance
                            RETURN stance AS v7
                          }
                          RETURN v7 AS item
                        }[0]
                      ]
                    ]
                  ] AS item
                },
                COUNT {
                  MATCH (n3)<-[:SUPPORTS|REFUTES]-(n8:Evidence)
                  WITH n8
                  RETURN n8
                }
              ]
            ] AS item
          }[0]
        ]
      ] AS item
    }
  ]
] AS value
