// entity: statement entity
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; where filter.minDocuments; order this.document_count DESC, this.evidence_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       documentCount: property document_count
//       evidenceCount: property evidence_count
//       certainty: property certainty_rank
//       predicate: expression type(this)
//       node: node
//         id: property id
//         name: property name_en
//       claim: reference claim to Claim
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id
//           edges: edges
//             node: node
//               document: expression this.document
//                 id: property id
// $id: of the statement
// $curie: of the statement
// $p0: filter.minDocuments of causes
// $p1: page size of Entity.causes
// $p2: page size of Claim.evidence
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
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      WHERE r2.document_count >= $p0
      ORDER BY r2.document_count DESC, r2.evidence_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p1
      RETURN [
        [
          r2.document_count,
          r2.evidence_count,
          r2.certainty_rank,
          type(r2),
          [n1.id, n1.name_en],
          COLLECT {
            MATCH (n3:Claim {id: r2.claim})
            RETURN [
              [
                COLLECT {
                  MATCH (n3)<-[:SUPPORTS|REFUTES]-(n4:Evidence)
                  WITH n4
                  ORDER BY n4.document ASC, n4.start ASC, n4.id ASC
                  LIMIT $p2
                  RETURN [[[n4.document]]] AS item
                }
              ]
            ] AS item
          }[0]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)<-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n5:Entity)
      WITH r6, n5
      WHERE r6.document_count >= $p0
      RETURN r6
    }
  ]
] AS value
