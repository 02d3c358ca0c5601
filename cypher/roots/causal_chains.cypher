// purpose: Causal paths between selected entities without repeated entities, each with its ranking figures.
// mode: READ
// parameters: $from: EntitySelector, $to: EntitySelector, $via: EntitySelector | null, $documents: string[] | null, $maxHops: int, $minCertainty: int | null
// yields: chains
// example: {"from": {"ids": ["diuretics"], "kinds": null}, "to": {"ids": ["muscle-cramp"], "kinds": null}, "via": null, "documents": null, "maxHops": 4, "minCertainty": null}
// The search starts from the side whose ends have fewer causal relations. At each length it looks at no more than 20,000
// relations, those that continue the most certain paths first, and it ends with 10,000 chains; what that leaves out makes the
// chains truncated. So neither time nor memory grows with the hubs of the graph.
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
  reduce(sum = 0, start IN starts | sum + COUNT { (start)-[:/*chained*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]->() })
    <= reduce(sum = 0, finish IN finishes | sum + COUNT { (finish)<-[:/*chained*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-() })
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
        MATCH (tip)-[hop:/*chained*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]->(next:Entity)
        RETURN hop, next
        UNION ALL
        WITH tip, forwards WHERE NOT forwards
        MATCH (tip)<-[hop:/*chained*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-(next:Entity)
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
RETURN chains
