// entities: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.kind IN $p0 AND entity.name_sv IS NOT NULL AND entity.id IS NOT NULL)
    ORDER BY entity.name_sv ASC, entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[[label IN labels(var0) WHERE label <> 'Entity'][0], var0.name_sv, CASE
          WHEN (var0:WarningSign) THEN [COLLECT {
              MATCH (var0)-[this1:WARNS_OF]->(this2:Entity)
              WITH this1, this2
              ORDER BY this2.name_sv ASC, this2.id ASC, this1.claim ASC
              LIMIT $p2
              RETURN [[[this2.name_sv]]] AS item
          }]
          END, CASE
          WHEN (var0:WarningSign) THEN [COLLECT {
              MATCH (var0)-[this3:WARRANTS]->(this4:Entity)
              WITH this3, this4
              ORDER BY this4.name_sv ASC, this4.id ASC, this3.claim ASC
              LIMIT $p3
              RETURN [[[this4.name_sv]]] AS item
          }]
          END]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p4
    RETURN entity
}] AS value
