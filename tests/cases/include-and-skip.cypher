// entity: statement entity
//   id: property id
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       predicate: expression type(this)
//       node: node
//         id: property id
//   synonyms (Medication): property synonyms_en
// $id: of the statement
// $curie: of the statement
// $p0: page size of Cause.effects
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
  v0.id,
  [
    COLLECT {
      MATCH (v0)-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[type(r2), [n1.id]]] AS item
    }
  ],
  CASE
  WHEN v0:Medication THEN v0.synonyms_en
  END
] AS value
