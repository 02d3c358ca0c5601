// neighborhood: statement neighborhood
//   truncated: property truncated
//   nodes: expression this.nodes
//     id: property id
//     kind: property kind
//     electrolytes (Cause): connection of relationship -[INVOLVES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//       edges: edges
//         node: node
//           id: property id
//   relations: expression this.relations
//     source: expression startNode(this)
//       id: property id
//       hasPluralName: property has_plural_name
//     predicate: expression type(this)
//     target: expression endNode(this)
//       id: property id
//     certainty: property certainty_rank
//     polarity: property polarity
//     documentCount: property document_count
//     claim: reference claim to Claim
//       statement: property statement_en
// $id: of the statement
// $depth: of the statement
// $limit: of the statement
// $p0: page size of Cause.electrolytes
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
RETURN [
  v0.truncated,
  [v1 IN v0.nodes | [
      [label IN labels(v1) WHERE label <> 'Entity'][0],
      v1.id,
      v1.kind,
      CASE
      WHEN v1:Cause THEN [
        COLLECT {
          MATCH (v1)-[r3:INVOLVES]->(n2:Electrolyte)
          WITH r3, n2
          ORDER BY r3.certainty_rank DESC, r3.document_count DESC, n2.id ASC, r3.claim ASC
          LIMIT $p0
          RETURN [[[n2.id]]] AS item
        }
      ]
      END
  ]],
  [v4 IN v0.relations | [
      [v5 IN [startNode(v4)] | [v5.id, v5.has_plural_name]][0],
      type(v4),
      [v6 IN [endNode(v4)] | [v6.id]][0],
      v4.certainty_rank,
      v4.polarity,
      v4.document_count,
      COLLECT {
        MATCH (n7:Claim {id: v4.claim})
        RETURN [n7.statement_en] AS item
      }[0]
  ]]
] AS value
