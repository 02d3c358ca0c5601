// purpose: Removes a batch of nodes that the seed no longer holds.
// mode: WRITE
// parameters: $ids: string[]
// yields: nothing
// example: {"ids": []}
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Entity {id: id}) RETURN node
  UNION
  MATCH (node:Term {id: id}) RETURN node
  UNION
  MATCH (node:Claim {id: id}) RETURN node
  UNION
  MATCH (node:Evidence {id: id}) RETURN node
  UNION
  MATCH (node:Document {id: id}) RETURN node
}
DETACH DELETE node
