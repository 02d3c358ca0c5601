// purpose: An entity by its id.
// mode: READ
// parameters: $id: string
// yields: entity
// example: {"id": "muscle-cramp"}
MATCH (entity:Entity {id: $id})
RETURN entity
