// purpose: Index: entities by number of documents.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX entity_document_count IF NOT EXISTS FOR (entity:Entity) ON (entity.document_count, entity.id)
