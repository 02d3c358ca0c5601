// entities: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p0
    WITH entity AS var0
    RETURN [[[var0.id, var0.kind, var0.name_en, var0.name_sv]], ['8bf338', var0.id]] AS item
}] AS value
