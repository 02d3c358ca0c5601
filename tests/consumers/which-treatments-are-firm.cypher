// entity: statement entity
//   treatments: connection of relationship <-[TREATS|PREVENTS|IMPROVES]- Entity; where filter.minCertainty; order node.name_en, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       documentCount: property document_count
//       node: node
//         name: property name_en
// $id: of the statement
// $curie: of the statement
// $p0: filter.minCertainty of treatments
// $p1: page size of Entity.treatments
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
      MATCH (v0)<-[r2:TREATS|PREVENTS|IMPROVES]-(n1:Entity)
      WITH r2, n1
      WHERE r2.certainty_rank >= $p0
      ORDER BY n1.name_en ASC, n1.id ASC, r2.claim ASC
      LIMIT $p1
      RETURN [[type(r2), r2.document_count, [n1.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:TREATS|PREVENTS|IMPROVES]-(n3:Entity)
      WITH r4, n3
      WHERE r4.certainty_rank >= $p0
      RETURN r4
    }
  ]
] AS value
