// entity: statement entity
//   into: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]- Entity; order node.name_sv, node.id, this.claim
//     edges: edges
//       predicate: expression type(this)
//       node: node
//         name: property name_sv
//   out: connection of relationship -[INVOLVES]-> Entity; order node.id, this.claim, backward
//     pageInfo: property pageInfo
//       hasPreviousPage: property hasPreviousPage
//       hasNextPage: property hasNextPage
//     edges: edges
//       node: node
//         id: property id
//       claim: reference claim to Claim
//         level: property level
//   all: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.relations
// $p1: page size + 1 of Entity.relations
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
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(n1:Entity)
      WITH r2, n1
      ORDER BY n1.name_sv ASC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[type(r2), [n1.name_sv]]] AS item
    }
  ],
  [
    COLLECT {
      MATCH (v0)-[r4:INVOLVES]->(n3:Entity)
      WITH r4, n3
      ORDER BY n3.id DESC, r4.claim DESC
      LIMIT $p1
      RETURN [
        [
          [n3.id],
          COLLECT {
            MATCH (n5:Claim {id: r4.claim})
            RETURN [n5.level] AS item
          }[0]
        ],
        ['aa912c', n3.id, r4.claim]
      ] AS item
    }
  ],
  [
    NULL,
    COUNT {
      MATCH (v0)-[r7:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(n6:Entity)
      WITH r7, n6
      RETURN r7
    }
  ]
] AS value
