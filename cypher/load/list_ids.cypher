// purpose: The next ids, in order, of the nodes that come from the seed.
// mode: READ
// parameters: $after: string, $limit: int
// yields: id: string
// example: {"after": "", "limit": 10}
CALL () {
  MATCH (node:Entity) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
  UNION ALL
  MATCH (node:Term) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
  UNION ALL
  MATCH (node:Claim) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
  UNION ALL
  MATCH (node:Evidence) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
  UNION ALL
  MATCH (node:Document) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
}
WITH id ORDER BY id LIMIT $limit
RETURN id
