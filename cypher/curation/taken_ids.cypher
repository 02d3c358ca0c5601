// purpose: Ids of documents and entities that are taken, be it by a source or a draft, and begin alike.
// mode: READ
// parameters: $prefix: string
// yields: id: string
// example: {"prefix": "doc-example"}
CALL () {
  MATCH (node:Source) WHERE node.document STARTS WITH $prefix RETURN node.document AS id
  UNION
  MATCH (node:Document) WHERE node.id STARTS WITH $prefix RETURN node.id AS id
  UNION
  MATCH (node:EntityDraft) WHERE node.entity STARTS WITH $prefix RETURN node.entity AS id
  UNION
  MATCH (node:Entity) WHERE node.id STARTS WITH $prefix RETURN node.id AS id
}
WITH id
RETURN id
