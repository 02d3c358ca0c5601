// entities: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (any(name IN [entity.name_en, entity.name_sv] + entity.synonyms_en + entity.synonyms_sv WHERE toLower(name) CONTAINS toLower(normalize($p0))) AND entity.name_sv IS NOT NULL AND entity.id IS NOT NULL)
    ORDER BY entity.name_sv ASC, entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[var0.id, var0.kind, var0.name_sv, var0.name_en]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(name IN [entity.name_en, entity.name_sv] + entity.synonyms_en + entity.synonyms_sv WHERE toLower(name) CONTAINS toLower(normalize($p2)))
    RETURN entity
}] AS value
