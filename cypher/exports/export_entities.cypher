// purpose: All entities in the order of the id index, without sorting.
// mode: READ
// parameters: none
// yields: entity: Pick<EntityProperties, 'id' | 'kind' | 'name_en' | 'name_sv' | 'synonyms_en' | 'synonyms_sv' | 'description_en' | 'description_sv' | 'xrefs'> & {related: string[]}
// example: {}
MATCH (entity:Entity)
USING INDEX entity:Entity(id)
WHERE entity.id > ''
WITH entity ORDER BY entity.id
WITH entity {.id, .kind, .name_en, .name_sv, .synonyms_en, .synonyms_sv, .description_en, .description_sv, .xrefs,
  related: COLLECT { MATCH (entity)-[:RELATED_TO]-(other) WITH DISTINCT other.id AS id ORDER BY id RETURN id }} AS entity
RETURN entity
