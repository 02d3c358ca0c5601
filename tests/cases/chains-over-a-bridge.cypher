// causalChains: materialized connection of statement causal_chains; order this.certainty_rank DESC, this.document_count DESC, this.length, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       explanation: expression [hop IN this.hops | {from: {en: startNode(hop).name_en, sv: startNode(hop).name_sv}, predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END, levelDocuments: hop.level_documents, to: {en: endNode(hop).name_en, sv: endNode(hop).name_sv}, certaintyRank: hop.certainty_rank, documents: hop.documents, limits: COLLECT { MATCH (limit:Entity) WHERE limit.id IN [hop.population, hop.body_part] RETURN {en: limit.name_en, sv: limit.name_sv} }}], by a rule
//       stitched: property stitched
//       documents: list of statement hop_documents
//         id: property id
//       hops: expression this.hops
//         from: expression startNode(this)
//           id: property id
//         predicate: expression CASE type(this) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(this) END
//         bridge: expression type(this) = 'BRIDGES'
//         to: expression endNode(this)
//           id: property id
//         certaintyPoints: property certainty_points
//         claim: reference claim to Claim
//           statement: property statement_en
//         levelClaim: reference level_claim to Claim
//           statement: property statement_en
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
RETURN [
  [v0 IN v3 | [
      [
        [
          [hop IN v0.hops | {from: {en: startNode(hop).name_en, sv: startNode(hop).name_sv}, predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END, levelDocuments: hop.level_documents, to: {en: endNode(hop).name_en, sv: endNode(hop).name_sv}, certaintyRank: hop.certainty_rank, documents: hop.documents, limits: COLLECT { MATCH (limit:Entity) WHERE limit.id IN [hop.population, hop.body_part] RETURN {en: limit.name_en, sv: limit.name_sv} }}],
          v0.stitched,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              UNWIND this.hops AS hop
              UNWIND hop.documents + coalesce(hop.level_documents, []) AS id
              WITH DISTINCT id
              MATCH (document:Document {id: id})
              WITH document ORDER BY document.id
              RETURN document AS v7
            }
            RETURN [v7.id] AS item
          },
          [v8 IN v0.hops | [
              [v9 IN [startNode(v8)] | [v9.id]][0],
              CASE type(v8) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(v8) END,
              type(v8) = 'BRIDGES',
              [v10 IN [endNode(v8)] | [v10.id]][0],
              v8.certainty_points,
              COLLECT {
                MATCH (n11:Claim {id: v8.claim})
                RETURN [n11.statement_en] AS item
              }[0],
              COLLECT {
                MATCH (n12:Claim {id: v8.level_claim})
                RETURN [n12.statement_en] AS item
              }[0]
          ]]
        ]
      ]
  ]],
  v4,
  v5,
  v2
] AS value
