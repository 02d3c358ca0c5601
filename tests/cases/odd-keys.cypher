// entities: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p0
    WITH entity AS var0
    RETURN [[['8bf338', var0.id], [var0.id]], ['8bf338', var0.id]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    RETURN entity
}] AS value

// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [var0.id, var0.kind, var0.name_en, [COLLECT {
      MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[[this2.id], type(this1)]] AS item
}]] AS value
