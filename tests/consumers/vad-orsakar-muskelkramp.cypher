// entity: statement entity
//   name: property name_sv
//   synonyms: property synonyms_sv
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; where filter.document; order node.name_sv, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         name: property name_sv
//       claim: reference claim to Claim
//         statement: property statement_sv
// $id: of the statement
// $curie: of the statement
// $p0: filter.document of causes
// $p1: page size of Entity.causes
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
  v0.name_sv,
  v0.synonyms_sv,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      WHERE $p0 IN r2.documents
      ORDER BY n1.name_sv ASC, n1.id ASC, r2.claim ASC
      LIMIT $p1
      RETURN [
        [
          r2.certainty_rank,
          [n1.name_sv],
          COLLECT {
            MATCH (n3:Claim {id: r2.claim})
            RETURN [n3.statement_sv] AS item
          }[0]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)<-[r5:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n4:Entity)
      WITH r5, n4
      WHERE $p0 IN r5.documents
      RETURN r5
    }
  ]
] AS value
