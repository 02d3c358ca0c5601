// purpose: An entity by its id, or the one that maps closest to a concept of a standard vocabulary, by its identifier (CURIE, folded).
// mode: READ
// parameters: $id: string | null, $curie: string | null
// yields: entity
// example: {"id": "muscle-cramp", "curie": null}
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
RETURN entity
