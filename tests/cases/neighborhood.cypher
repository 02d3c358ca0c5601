// neighborhood: neighborhood
OPTIONAL MATCH (center:Entity {id: $id})
OPTIONAL CALL (center) {
  WITH center WHERE $depth = 1
  MATCH (center)-[relation:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS]-(near:Entity)
  WHERE near <> center
  WITH near, max(relation.certainty_rank) AS rank
  RETURN near ORDER BY rank DESC, near.id LIMIT $limit
  UNION ALL
  WITH center WHERE $depth = 2
  MATCH (center)-[:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS*1..2]-(near:Entity)
  WHERE near <> center
  RETURN DISTINCT near LIMIT $limit
  UNION ALL
  WITH center WHERE $depth = 3
  MATCH (center)-[:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS*1..3]-(near:Entity)
  WHERE near <> center
  RETURN DISTINCT near LIMIT $limit
}
WITH center, collect(near) AS near
WITH [entity IN [center] + near WHERE entity IS NOT NULL] AS found
WITH found, found[..$limit] AS nodes
WITH nodes, size(found) > $limit AS truncated, COLLECT {
  UNWIND nodes AS source
  MATCH (source)-[relation:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS]->(target:Entity)
  RETURN CASE WHEN target IN nodes THEN relation END AS relation LIMIT 100000
} AS relations
WITH nodes, truncated, relations, [relation IN relations WHERE relation IS NOT NULL] AS links
WITH {
  nodes: nodes,
  links: links[..10000],
  truncated: truncated OR size(relations) = 100000 OR size(links) > 10000
} AS subgraph
WITH subgraph AS var0
RETURN [var0.truncated, [var1 IN var0.nodes | [[label IN labels(var1) WHERE label <> 'Entity'][0], var1.id, var1.kind, CASE
      WHEN (var1:Cause) THEN [COLLECT {
          MATCH (var1)-[this2:INVOLVES]->(this3:Entity)
          WITH this2, this3
          ORDER BY this2.certainty_rank DESC, this2.document_count DESC, this3.id ASC, this2.claim ASC
          LIMIT $p0
          RETURN [[[this3.id]]] AS item
      }]
      END]], [var5 IN var0.links | [[var4 IN [startNode(var5)] | [var4.id]][0], type(var5), [var6 IN [endNode(var5)] | [var6.id]][0], var5.certainty_rank, var5.polarity, var5.document_count, COLLECT {
        MATCH (this7:Claim { id: var5.claim })
        RETURN [this7.statement_en] AS item
      }[0]]]] AS value
