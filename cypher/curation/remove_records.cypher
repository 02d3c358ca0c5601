// purpose: Removes records of the library, as an undo of what made them does.
// mode: WRITE
// parameters: $ids: string[]
// yields: nothing
// example: {"ids": []}
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Source {id: id}) RETURN node
  UNION
  MATCH (node:Proposal {id: id}) RETURN node
  UNION
  MATCH (node:EntityDraft {id: id}) RETURN node
}
DETACH DELETE node
