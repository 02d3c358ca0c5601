// purpose: All entities.
// mode: READ
// parameters: none
// yields: entity
// example: {}
MATCH (entity:Entity)
RETURN entity
