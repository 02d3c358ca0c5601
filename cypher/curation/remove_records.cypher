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
// The text of a source goes with it, unless another has the same.
CALL (node) {
  MATCH (node)-[:HAS_TEXT]->(text:SourceText)
  WHERE NOT EXISTS { MATCH (other:Source)-[:HAS_TEXT]->(text) WHERE other.id <> node.id }
  DETACH DELETE text
}
DETACH DELETE node
