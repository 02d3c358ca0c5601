// purpose: An entity, claim, evidence or document by its id.
// mode: READ
// parameters: $id: string
// yields: node
// example: {"id": "muscle-cramp"}
CALL () {
  MATCH (node:Entity {id: $id}) RETURN node
  UNION ALL
  MATCH (node:Claim {id: $id}) RETURN node
  UNION ALL
  MATCH (node:Evidence {id: $id}) RETURN node
  UNION ALL
  MATCH (node:Document {id: $id}) RETURN node
}
RETURN node
