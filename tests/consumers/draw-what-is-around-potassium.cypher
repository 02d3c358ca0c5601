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
RETURN [var0.truncated, [var1 IN var0.nodes | [var1.id, var1.kind, var1.name_en]]] AS value
