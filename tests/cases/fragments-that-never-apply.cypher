// conditions: conditions
RETURN [COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE condition.id IS NOT NULL
    ORDER BY condition.id ASC
    LIMIT $p0
    WITH condition AS var0
    RETURN [[[var0.id]]] AS item
}] AS value

// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [] AS value

// claim: claim
MATCH (claim:Claim {id: $id})
WITH claim AS var0
RETURN [] AS value

// everything: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.id IN $p0 AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[[label IN labels(var0) WHERE label <> 'Entity'][0], var0.id, CASE
          WHEN (var0:Condition) THEN [NULL, COUNT {
              MATCH (var0)<-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]-(this2:Medication)
              WITH this1, this2
              RETURN this1
          }]
          WHEN (var0:Medication) THEN [NULL, COUNT {
              MATCH (var0)-[this3:DEPLETES]->(this4:Entity)
              WITH this3, this4
              RETURN this3
          }]
          END]]] AS item
}] AS value
