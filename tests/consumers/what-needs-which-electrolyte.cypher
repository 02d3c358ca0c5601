// entities: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.kind IN $p0 AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[[label IN labels(var0) WHERE label <> 'Entity'][0], var0.id, CASE
          WHEN (var0:Process) THEN [COLLECT {
              MATCH (var0)<-[this1:NEEDED_FOR]-(this2:Entity)
              WITH this1, this2
              ORDER BY this2.id ASC, this1.claim ASC
              LIMIT $p2
              RETURN [[[this2.id]]] AS item
          }]
          END, CASE
          WHEN (var0:Process) THEN [COLLECT {
              MATCH (var0)<-[this3:DISRUPTS]-(this4:Entity)
              WITH this3, this4
              ORDER BY this4.id ASC, this3.claim ASC
              LIMIT $p3
              RETURN [[[this4.id]]] AS item
          }]
          END]]] AS item
}] AS value
