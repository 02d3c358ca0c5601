// conditions: connection of statement conditions; order this.id
//   edges: edges
//     node: node
//       id: property id
// $p0: page size of Query.conditions
RETURN [
  COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE condition.id IS NOT NULL
    ORDER BY condition.id ASC
    LIMIT $p0
    WITH condition AS v0
    RETURN [[[v0.id]]] AS item
  }
] AS value

// entity: statement entity
// $id: of the statement
// $curie: of the statement
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
RETURN [] AS value

// claim: statement claim
// $id: of the statement
MATCH (claim:Claim {id: $id})
WITH claim AS v0
RETURN [] AS value

// everything: connection of statement entities; where filter.ids; order this.id
//   edges: edges
//     node: node
//       id: property id
//       depletes (Condition): connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Medication; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//         totalCount: property totalCount
//       depletes (Medication): connection of relationship -[DEPLETES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//         totalCount: property totalCount
// $p0: filter.ids of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IN $p0 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [
      [
        [
          [label IN labels(v0) WHERE label <> 'Entity'][0],
          v0.id,
          CASE
          WHEN v0:Condition THEN [
            NULL,
            COUNT {
              MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Medication)
              WITH r2, n1
              RETURN r2
            }
          ]
          WHEN v0:Medication THEN [
            NULL,
            COUNT {
              MATCH (v0)-[r4:DEPLETES]->(n3:Electrolyte)
              WITH r4, n3
              RETURN r4
            }
          ]
          END
        ]
      ]
    ] AS item
  }
] AS value
