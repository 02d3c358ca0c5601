// purpose: Index: entities by kind.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX entity_kind IF NOT EXISTS FOR (entity:Entity) ON (entity.kind)
