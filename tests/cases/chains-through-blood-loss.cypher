// chains: causal_chains
CALL () {
  UNWIND $from.ids AS id
  MATCH (start:Entity {id: id})
  WHERE $from.kinds IS NULL OR start.kind IN $from.kinds
  RETURN start
  UNION
  UNWIND CASE WHEN $from.ids IS NULL THEN $from.kinds ELSE [] END AS kind
  MATCH (start:Entity {kind: kind})
  RETURN start LIMIT 20000
}
WITH collect(start) AS starts
CALL () {
  UNWIND $to.ids AS id
  MATCH (finish:Entity {id: id})
  WHERE $to.kinds IS NULL OR finish.kind IN $to.kinds
  RETURN finish
  UNION
  UNWIND CASE WHEN $to.ids IS NULL THEN $to.kinds ELSE [] END AS kind
  MATCH (finish:Entity {kind: kind})
  RETURN finish LIMIT 20000
}
WITH starts, collect(finish) AS finishes
WITH starts, finishes,
reduce(sum = 0, start IN starts | sum + COUNT { (start)-[:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->() })
<= reduce(sum = 0, finish IN finishes | sum + COUNT { (finish)<-[:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-() })
AS forwards
WITH forwards,
CASE WHEN forwards THEN starts ELSE finishes END AS tips,
CASE WHEN forwards THEN $to ELSE $from END AS goal
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
        MATCH (tip)-[hop:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(next:Entity)
        RETURN hop, next
        UNION ALL
        WITH tip, forwards WHERE NOT forwards
        MATCH (tip)<-[hop:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(next:Entity)
        RETURN hop, next
      }
      WITH partial, hop, next LIMIT 20000
      RETURN CASE WHEN next IN partial.nodes OR hop.certainty_rank < $minCertainty THEN null ELSE {
        tip: next,
        nodes: CASE WHEN forwards THEN partial.nodes + [next] ELSE [next] + partial.nodes END,
        hops: CASE WHEN forwards THEN partial.hops + [hop] ELSE [hop] + partial.hops END,
        weakest: CASE WHEN hop.certainty_rank < partial.weakest THEN hop.certainty_rank ELSE partial.weakest END,
        fewest: CASE WHEN hop.document_count < partial.fewest THEN hop.document_count ELSE partial.fewest END
      } END AS longer
    } AS seen
    WITH seen, [longer IN seen WHERE longer IS NOT NULL] AS partials
    WITH seen, partials, search.chains + [longer IN partials
      WHERE (goal.ids IS NULL OR longer.tip.id IN goal.ids)
      AND (goal.kinds IS NULL OR longer.tip.kind IN goal.kinds)
      AND ($via IS NULL OR any(between IN longer.nodes[1..-1]
          WHERE ($via.ids IS NULL OR between.id IN $via.ids) AND ($via.kinds IS NULL OR between.kind IN $via.kinds)))] AS chains
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
      documents: reduce(documents = [], hop IN chain.hops | documents + [document IN hop.documents WHERE NOT document IN documents]),
      stitched: none(document IN chain.hops[0].documents WHERE all(hop IN chain.hops WHERE document IN hop.documents)),
      id: reduce(id = '', node IN chain.nodes | id + node.id + ' ') + reduce(id = '', hop IN chain.hops | id + hop.claim + ' ')
  }]
} AS chains
WITH (chains.rows + [NULL]) AS var0, [] AS var1
UNWIND var0 AS var2
WITH var2, var1
ORDER BY var2.certainty_rank DESC, var2.document_count DESC, var2.length ASC, var2.id ASC
WITH collect(var2) AS var0, head(collect(var1)) AS var1
WITH var0[..$p0] AS var3, size(var0) AS var4, false AS var5, var1
WITH var3, var4, var5, var1, count(var3) AS var6
RETURN [[var2 IN var3 | [[[var2.certainty_rank, var2.polarity, COLLECT {
            CALL (var2) {
              WITH var2 AS this
              MATCH (document:Document)
              WHERE document.id IN this.documents
              WITH document ORDER BY document.id
              RETURN document AS var7
            }
            RETURN [var7.id] AS item
          }, [var9 IN var2.hops | [[var8 IN [startNode(var9)] | [var8.id]][0], type(var9), [var10 IN [endNode(var9)] | [var10.id]][0], COLLECT {
                MATCH (this11:Claim { id: var9.claim })
                RETURN [[COLLECT {
                      MATCH (this11)<-[this12:(SUPPORTS|REFUTES)]-(this13:Evidence)
                      WITH this13
                      ORDER BY this13.document ASC, this13.start ASC, this13.id ASC
                      LIMIT $p1
                      RETURN [[[COLLECT {
                              MATCH (this13)-[this14:QUOTED_FROM]->(this15:Document)
                              RETURN [this15.id] AS item
                            }[0], this13.start, this13.end, this13.sha256, this13.cue]]] AS item
                }]] AS item
              }[0]]]]]]], var4, var5, var1] AS value

// direct: causal_chains
CALL () {
  UNWIND $from.ids AS id
  MATCH (start:Entity {id: id})
  WHERE $from.kinds IS NULL OR start.kind IN $from.kinds
  RETURN start
  UNION
  UNWIND CASE WHEN $from.ids IS NULL THEN $from.kinds ELSE [] END AS kind
  MATCH (start:Entity {kind: kind})
  RETURN start LIMIT 20000
}
WITH collect(start) AS starts
CALL () {
  UNWIND $to.ids AS id
  MATCH (finish:Entity {id: id})
  WHERE $to.kinds IS NULL OR finish.kind IN $to.kinds
  RETURN finish
  UNION
  UNWIND CASE WHEN $to.ids IS NULL THEN $to.kinds ELSE [] END AS kind
  MATCH (finish:Entity {kind: kind})
  RETURN finish LIMIT 20000
}
WITH starts, collect(finish) AS finishes
WITH starts, finishes,
reduce(sum = 0, start IN starts | sum + COUNT { (start)-[:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->() })
<= reduce(sum = 0, finish IN finishes | sum + COUNT { (finish)<-[:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-() })
AS forwards
WITH forwards,
CASE WHEN forwards THEN starts ELSE finishes END AS tips,
CASE WHEN forwards THEN $to ELSE $from END AS goal
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
        MATCH (tip)-[hop:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(next:Entity)
        RETURN hop, next
        UNION ALL
        WITH tip, forwards WHERE NOT forwards
        MATCH (tip)<-[hop:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(next:Entity)
        RETURN hop, next
      }
      WITH partial, hop, next LIMIT 20000
      RETURN CASE WHEN next IN partial.nodes OR hop.certainty_rank < $minCertainty THEN null ELSE {
        tip: next,
        nodes: CASE WHEN forwards THEN partial.nodes + [next] ELSE [next] + partial.nodes END,
        hops: CASE WHEN forwards THEN partial.hops + [hop] ELSE [hop] + partial.hops END,
        weakest: CASE WHEN hop.certainty_rank < partial.weakest THEN hop.certainty_rank ELSE partial.weakest END,
        fewest: CASE WHEN hop.document_count < partial.fewest THEN hop.document_count ELSE partial.fewest END
      } END AS longer
    } AS seen
    WITH seen, [longer IN seen WHERE longer IS NOT NULL] AS partials
    WITH seen, partials, search.chains + [longer IN partials
      WHERE (goal.ids IS NULL OR longer.tip.id IN goal.ids)
      AND (goal.kinds IS NULL OR longer.tip.kind IN goal.kinds)
      AND ($via IS NULL OR any(between IN longer.nodes[1..-1]
          WHERE ($via.ids IS NULL OR between.id IN $via.ids) AND ($via.kinds IS NULL OR between.kind IN $via.kinds)))] AS chains
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
      documents: reduce(documents = [], hop IN chain.hops | documents + [document IN hop.documents WHERE NOT document IN documents]),
      stitched: none(document IN chain.hops[0].documents WHERE all(hop IN chain.hops WHERE document IN hop.documents)),
      id: reduce(id = '', node IN chain.nodes | id + node.id + ' ') + reduce(id = '', hop IN chain.hops | id + hop.claim + ' ')
  }]
} AS chains
WITH (chains.rows + [NULL]) AS var0, [] AS var1
UNWIND var0 AS var2
WITH var2, var1
ORDER BY var2.certainty_rank DESC, var2.document_count DESC, var2.length ASC, var2.id ASC
WITH collect(var2) AS var0, head(collect(var1)) AS var1
WITH var0[..$p0] AS var3, size(var0) AS var4, false AS var5, var1
WITH var3, var4, var5, var1, count(var3) AS var6
RETURN [[var2 IN var3 | []], var4, var5, var1] AS value
