// purpose: Ids that are taken: those of sources and documents, or of drafts and entities, that begin alike.
// mode: READ
// parameters: $prefix: string
// yields: id: string
// example: {"prefix": "doc-example"}
CALL () {
  MATCH (node:Source) WHERE node.id STARTS WITH $prefix RETURN node.id AS id
  UNION
  MATCH (node:Document) WHERE node.id STARTS WITH $prefix RETURN node.id AS id
  UNION
  MATCH (node:EntityDraft) WHERE node.id STARTS WITH $prefix RETURN node.id AS id
  UNION
  MATCH (node:Entity) WHERE node.id STARTS WITH $prefix RETURN node.id AS id
}
WITH id
RETURN id
