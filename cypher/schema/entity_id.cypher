// purpose: Constraint: the ids of entities are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
