// purpose: The source or document that has a text already; a source whose text is deleted does not count.
// mode: READ
// parameters: $sha256: string
// yields: id: string
// example: {"sha256": "example"}
CALL () {
  MATCH (node:Source {sha256: $sha256}) WHERE node.state <> 'DELETED' RETURN node.id AS id
  UNION
  MATCH (node:Document {sha256: $sha256}) RETURN node.id AS id
}
WITH id
RETURN id
