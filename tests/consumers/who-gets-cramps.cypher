// entity: statement entity
//   name: property name_en
//   prevalent (Population): connection of relationship <-[COMMON_IN]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//         name: property name_en
//       claim: reference claim to Claim
//         statement: property statement_en
// $id: of the statement
// $curie: of the statement
// $p0: page size of Population.prevalent
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
  [label IN labels(v0) WHERE label <> 'Entity'][0],
  v0.name_en,
  CASE
  WHEN v0:Population THEN [
    COLLECT {
      MATCH (v0)<-[r2:COMMON_IN]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [
        [
          [n1.id, n1.name_en],
          COLLECT {
            MATCH (n3:Claim {id: r2.claim})
            RETURN [n3.statement_en] AS item
          }[0]
        ]
      ] AS item
    }
  ]
  END
] AS value

// claims: connection of statement claims; where filter.entity; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       subject: expression this.subject
//         id: property id
//       predicate: property predicate
//       object: expression this.object
//         id: property id
//       population: nodes of relationship -[IN_POPULATION]-> Population
//         id: property id
// $p0: filter.entity of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 OR claim.object = $p0) AND claim.id IS NOT NULL
    ORDER BY claim.id ASC
    LIMIT $p1
    WITH claim AS v0
    RETURN [
      [
        [
          v0.subject,
          v0.predicate,
          v0.object,
          COLLECT {
            MATCH (v0)-[:IN_POPULATION]->(n1:Population)
            RETURN [n1.id] AS item
          }[0]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 OR claim.object = $p0)
    RETURN claim
  }
] AS value
