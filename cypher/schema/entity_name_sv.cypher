// purpose: Index: entities by Swedish name.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX entity_name_sv IF NOT EXISTS FOR (entity:Entity) ON (entity.name_sv, entity.id)
