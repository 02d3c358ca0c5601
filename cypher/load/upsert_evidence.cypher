// purpose: Writes a batch of evidence, each linked to its claim by its stance, and to its document.
// mode: WRITE
// parameters: $rows: {claim: string, stance: Stance, properties: EvidenceProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (document:Document {id: row.properties.document})
MERGE (evidence:Evidence {id: row.properties.id})
SET evidence = row.properties
MERGE (evidence)-[:$(row.stance)]->(claim)
MERGE (evidence)-[:QUOTED_FROM]->(document)
