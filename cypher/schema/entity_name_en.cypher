// purpose: Index: entities by English name.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX entity_name_en IF NOT EXISTS FOR (entity:Entity) ON (entity.name_en, entity.id)
