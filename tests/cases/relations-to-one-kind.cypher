// conditions: connection of statement conditions; where filter.ids; order this.id
//   nodes: node
//     medications: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Medication; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//       totalCount: property totalCount
//       nodes: node
//         name: property name_en
//         depletes: connection of relationship -[DEPLETES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//           nodes: node
//             involvedIn: connection of relationship <-[INVOLVES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//               totalCount: property totalCount
//       edges: edges
//         node: node
//           relieves: connection of relationship -[TREATS|PREVENTS|IMPROVES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//             totalCount: property totalCount
//         __typename: typename
//         predicate: expression type(this)
//         certainty: property certainty_rank
//         certaintyPoints: property certainty_points
//         polarity: property polarity
//         claim: reference claim to Claim
//           __typename: typename
//           predicate: property predicate
//           certainty: property certainty_rank
//           certaintyPoints: property certainty_points
//           polarity: property polarity
//     bodyParts: connection of relationship -[AFFECTS]-> BodyPart; order node.id, this.claim; counted
//       totalCount: property totalCount
//       edges: edges
//         __typename: typename
//         predicate: expression type(this)
//         certainty: property certainty_rank
//         certaintyPoints: property certainty_points
//         polarity: property polarity
//         node: node
//           id: property id
//           kind: property kind
//       nodes: node
//         affectedBy: connection of relationship <-[AFFECTS]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//           totalCount: property totalCount
//     warningSigns: connection of relationship <-[WARNS_OF]- WarningSign; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//       totalCount: property totalCount
//       edges: edges
//         __typename: typename
//         predicate: expression type(this)
//         certainty: property certainty_rank
//         certaintyPoints: property certainty_points
//         polarity: property polarity
//         node: node
//           id: property id
//           kind: property kind
// $p0: filter.ids of conditions
// $p1: page size of Query.conditions
// $p2: page size of Condition.medications
// $p3: page size of Medication.depletes
// $p4: page size of Condition.bodyParts
// $p5: page size of Condition.warningSigns
RETURN [
  COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE condition.id IN $p0 AND condition.id IS NOT NULL
    ORDER BY condition.id ASC
    LIMIT $p1
    WITH condition AS v0
    RETURN [
      [
        [
          COLLECT {
            MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Medication)
            WITH r2, n1
            ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
            LIMIT $p2
            RETURN [
              [
                n1.name_en,
                [
                  COLLECT {
                    MATCH (n1)-[r4:DEPLETES]->(n3:Electrolyte)
                    WITH r4, n3
                    ORDER BY r4.certainty_rank DESC, r4.document_count DESC, n3.id ASC, r4.claim ASC
                    LIMIT $p3
                    RETURN [
                      [
                        [
                          NULL,
                          COUNT {
                            MATCH (n3)<-[r6:INVOLVES]-(n5:Entity)
                            WITH r6, n5
                            RETURN r6
                          }
                        ]
                      ]
                    ] AS item
                  }
                ]
              ],
              [
                [
                  [
                    NULL,
                    COUNT {
                      MATCH (n1)-[r8:TREATS|PREVENTS|IMPROVES]->(n7:Entity)
                      WITH r8, n7
                      RETURN r8
                    }
                  ]
                ],
                type(r2),
                r2.certainty_rank,
                r2.certainty_points,
                r2.polarity,
                COLLECT {
                  MATCH (n9:Claim {id: r2.claim})
                  RETURN [n9.predicate, n9.certainty_rank, n9.certainty_points, n9.polarity] AS item
                }[0]
              ]
            ] AS item
          },
          COUNT {
            MATCH (v0)<-[r11:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n10:Medication)
            WITH r11, n10
            RETURN r11
          }
        ],
        [
          COLLECT {
            MATCH (v0)-[r13:AFFECTS]->(n12:BodyPart)
            WITH r13, n12
            ORDER BY n12.id ASC, r13.claim ASC
            LIMIT $p4
            RETURN [
              [type(r13), r13.certainty_rank, r13.certainty_points, r13.polarity, [n12.id, n12.kind]],
              [
                [
                  NULL,
                  COUNT {
                    MATCH (n12)<-[r15:AFFECTS]-(n14:Entity)
                    WITH r15, n14
                    RETURN r15
                  }
                ]
              ]
            ] AS item
          },
          COUNT {
            MATCH (v0)-[r17:AFFECTS]->(n16:BodyPart)
            WITH r17, n16
            RETURN r17
          }
        ],
        [
          COLLECT {
            MATCH (v0)<-[r19:WARNS_OF]-(n18:WarningSign)
            WITH r19, n18
            ORDER BY r19.certainty_rank DESC, r19.document_count DESC, n18.id ASC, r19.claim ASC
            LIMIT $p5
            RETURN [[type(r19), r19.certainty_rank, r19.certainty_points, r19.polarity, [n18.id, n18.kind]]] AS item
          },
          COUNT {
            MATCH (v0)<-[r21:WARNS_OF]-(n20:WarningSign)
            WITH r21, n20
            RETURN r21
          }
        ]
      ]
    ] AS item
  }
] AS value

// causalChains: materialized connection of statement causal_chains; order this.certainty_rank DESC, this.document_count DESC, this.length, this.id
//   nodes: node
//     hops: expression this.hops
//       __typename: typename
//       predicate: expression CASE type(this) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(this) END
//       certainty: property certainty_rank
//       certaintyPoints: property certainty_points
//       polarity: property polarity
// $from: of the statement
// $to: of the statement
// $via: of the statement
// $documents: of the statement
// $maxHops: of the statement
// $minCertainty: of the statement
// $p0: page size of Query.causalChains
WITH [selector IN [$from, $to] | COLLECT {
    UNWIND selector.ids AS id
    MATCH (end:Entity {id: id})
    WHERE selector.kinds IS NULL OR end.kind IN selector.kinds
    RETURN end
    UNION
    UNWIND CASE WHEN selector.includeSubtypes THEN selector.ids END AS id
    MATCH (:Entity {id: id})<-[:SUBTYPE_OF]-{1,4}(end:Entity)
    WHERE selector.kinds IS NULL OR end.kind IN selector.kinds
    RETURN DISTINCT end LIMIT 20000
    UNION
    UNWIND CASE WHEN selector.ids IS NULL THEN selector.kinds END AS kind
    MATCH (end:Entity {kind: kind})
    RETURN end LIMIT 20000
}] AS ends, $via.ids + COLLECT {
  UNWIND CASE WHEN $via.includeSubtypes THEN $via.ids END AS id
  MATCH (:Entity {id: id})<-[:SUBTYPE_OF]-{1,4}(subtype:Entity)
  RETURN DISTINCT subtype.id LIMIT 20000
} AS viaIds
WITH viaIds, ends[0] AS starts, ends[1] AS finishes
WITH viaIds, starts, finishes,
reduce(sum = 0, start IN starts | sum + COUNT { (start)-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]->() })
<= reduce(sum = 0, finish IN finishes | sum + COUNT { (finish)<-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-() })
AS forwards
WITH viaIds, forwards,
CASE WHEN forwards THEN starts ELSE finishes END AS tips,
CASE WHEN forwards
THEN {nodes: CASE WHEN $to.ids IS NOT NULL THEN finishes END, kinds: $to.kinds}
ELSE {nodes: CASE WHEN $from.ids IS NOT NULL THEN starts END, kinds: $from.kinds}
END AS goal
WITH reduce(
  search = {
    partials: [tip IN tips | {tip: tip, nodes: [tip], hops: [], weakest: 4, fewest: 2147483647}],
    chains: [],
    truncated: size(tips) = 20000
  },
  level IN range(1, $maxHops) | COLLECT {
    WITH COLLECT {
      UNWIND search.partials AS partial
      WITH partial ORDER BY partial.weakest DESC, partial.fewest DESC
      WITH partial, partial.tip AS tip
      CALL (tip, forwards) {
        WITH tip, forwards WHERE forwards
        MATCH (tip)-[hop:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]->(next:Entity)
        RETURN hop, next
        UNION ALL
        WITH tip, forwards WHERE NOT forwards
        MATCH (tip)<-[hop:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-(next:Entity)
        RETURN hop, next
      }
      WITH partial, hop, next LIMIT 20000
      RETURN CASE WHEN next IN partial.nodes OR hop.certainty_rank < $minCertainty
      OR none(document IN hop.documents WHERE document IN $documents)
      OR none(document IN hop.level_documents WHERE document IN $documents) THEN null ELSE {
        tip: next,
        nodes: CASE WHEN forwards THEN partial.nodes + [next] ELSE [next] + partial.nodes END,
        hops: CASE WHEN forwards THEN partial.hops + [hop] ELSE [hop] + partial.hops END,
        weakest: CASE WHEN hop.certainty_rank < partial.weakest THEN hop.certainty_rank ELSE partial.weakest END,
        fewest: CASE WHEN hop.document_count < partial.fewest THEN hop.document_count ELSE partial.fewest END
      } END AS longer
    } AS seen
    WITH seen, [longer IN seen WHERE longer IS NOT NULL] AS partials
    WITH seen, partials, search.chains + [longer IN partials
      WHERE CASE WHEN goal.nodes IS NULL THEN longer.tip.kind IN goal.kinds ELSE longer.tip IN goal.nodes END
      AND ($via IS NULL OR any(between IN longer.nodes[1..-1]
          WHERE (viaIds IS NULL OR between.id IN viaIds) AND ($via.kinds IS NULL OR between.kind IN $via.kinds)))] AS chains
    RETURN {
      partials: CASE WHEN size(chains) < 10000 THEN partials ELSE [] END,
      chains: chains[..10000],
      truncated: search.truncated OR size(seen) = 20000 OR size(chains) >= 10000
    }
  }[0]
) AS search
WITH {
  truncated: search.truncated,
  rows: [chain IN search.chains | {
      hops: chain.hops,
      length: size(chain.hops),
      certainty_rank: chain.weakest,
      document_count: chain.fewest,
      polarity: CASE
      WHEN any(hop IN chain.hops WHERE hop.polarity = 'NONE') THEN 'NONE'
      WHEN size([hop IN chain.hops WHERE hop.polarity = 'LOWERS']) % 2 = 1 THEN 'LOWERS'
      ELSE 'RAISES'
      END,
      stitched: none(document IN chain.hops[0].documents WHERE all(hop IN chain.hops
          WHERE document IN hop.documents AND document IN coalesce(hop.level_documents, hop.documents))),
      id: reduce(id = '', node IN chain.nodes | id + node.id + ' ') + reduce(id = '', hop IN chain.hops | id + hop.claim + coalesce('+' + hop.level_claim, '') + ' ')
  }]
} AS chains
WITH chains.rows + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.certainty_rank DESC, v0.document_count DESC, v0.length ASC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [[v0 IN v3 | [[[v7 IN v0.hops | [CASE type(v7) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(v7) END, v7.certainty_rank, v7.certainty_points, v7.polarity]]]]], v4, v5, v2] AS value

// neighborhood: statement neighborhood
//   relations: expression this.relations
//     __typename: typename
//     predicate: expression type(this)
//     certainty: property certainty_rank
//     certaintyPoints: property certainty_points
//     polarity: property polarity
// $id: of the statement
// $depth: of the statement
// $limit: of the statement
OPTIONAL MATCH (center:Entity {id: $id})
OPTIONAL CALL (center) {
  WITH center WHERE $depth = 1
  MATCH (center)-[relation:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(near:Entity)
  WHERE near <> center
  WITH near, max(relation.certainty_rank) AS rank
  RETURN near ORDER BY rank DESC, near.id LIMIT $limit
  UNION ALL
  WITH center WHERE $depth = 2
  MATCH (center)-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS*1..2]-(near:Entity)
  WHERE near <> center
  RETURN DISTINCT near LIMIT $limit
  UNION ALL
  WITH center WHERE $depth = 3
  MATCH (center)-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS*1..3]-(near:Entity)
  WHERE near <> center
  RETURN DISTINCT near LIMIT $limit
}
WITH center, collect(near) AS near
WITH [entity IN [center] + near WHERE entity IS NOT NULL] AS found
WITH found, found[..$limit] AS nodes
WITH nodes, size(found) > $limit AS truncated, COLLECT {
  UNWIND nodes AS source
  MATCH (source)-[relation:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(target:Entity)
  RETURN CASE WHEN target IN nodes THEN relation END AS relation LIMIT 100000
} AS looked_at
WITH nodes, truncated, looked_at, [relation IN looked_at WHERE relation IS NOT NULL] AS relations
WITH {
  nodes: nodes,
  relations: relations[..10000],
  truncated: truncated OR size(looked_at) = 100000 OR size(relations) > 10000
} AS subgraph
WITH subgraph AS v0
RETURN [[v1 IN v0.relations | [type(v1), v1.certainty_rank, v1.certainty_points, v1.polarity]]] AS value
