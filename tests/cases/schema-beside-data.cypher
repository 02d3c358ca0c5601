// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.id] AS value
