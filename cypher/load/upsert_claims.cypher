// purpose: Writes a batch of claims with their subjects, objects and qualifiers; a claim's id determines them, so they never change.
// mode: WRITE
// parameters: $rows: {subject: string, object: string, population: string | null, bodyPart: string | null, properties: ClaimProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (claim:Claim {id: row.properties.id})
SET claim = row.properties
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
WITH claim, row
CALL (claim, row) {
  MATCH (population:Entity {id: row.population})
  MERGE (claim)-[:IN_POPULATION]->(population)
}
CALL (claim, row) {
  MATCH (bodyPart:Entity {id: row.bodyPart})
  MERGE (claim)-[:IN_BODY_PART]->(bodyPart)
}
