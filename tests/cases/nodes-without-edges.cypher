// entity: statement entity
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     nodes: node
//       effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//         totalCount: property totalCount
//         nodes: node
//           id: property id
//       name (Condition): property name_en
//     edges: edges
//       predicate: expression type(this)
//       node: node
//         id: property id
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.causes
// $p1: page size of Cause.effects
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
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [
        [
          [label IN labels(n1) WHERE label <> 'Entity'][0],
          [
            COLLECT {
              MATCH (n1)-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n3:Entity)
              WITH r4, n3
              ORDER BY r4.certainty_rank DESC, r4.document_count DESC, n3.id ASC, r4.claim ASC
              LIMIT $p1
              RETURN [[n3.id]] AS item
            },
            COUNT {
              MATCH (n1)-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n5:Entity)
              WITH r6, n5
              RETURN r6
            }
          ],
          CASE
          WHEN n1:Condition THEN n1.name_en
          END
        ],
        [type(r2), [n1.id]]
      ] AS item
    }
  ]
] AS value

// documents: connection of statement documents; order this.title, this.id
//   nodes: node
//     title: property title
//     claims: connection of statement document_claims; order this.certainty_rank DESC, this.document_count DESC, this.id DESC
//       nodes: node
//         statement: property statement_en
//       pageInfo: property pageInfo
//         hasNextPage: property hasNextPage
// $p0: page size of Query.documents
// $p1: page size + 1 of Document.claims
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.title IS NOT NULL AND document.id IS NOT NULL
    ORDER BY document.title ASC, document.id ASC
    LIMIT $p0
    WITH document AS v0
    RETURN [
      [
        v0.title,
        [
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
              WITH DISTINCT claim
              RETURN claim AS v1
            }
            WITH v1
            ORDER BY v1.certainty_rank DESC, v1.document_count DESC, v1.id DESC
            LIMIT $p1
            RETURN [[v1.statement_en], ['29a79b', v1.certainty_rank, v1.document_count, v1.id]] AS item
          }
        ]
      ]
    ] AS item
  }
] AS value
