// purpose: Derives the relation layer from a batch of the claim layer: one relationship for each accepted claim that a document supports.
// mode: WRITE
// parameters: $rows: {id: string, group: string}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
WHERE claim.status = 'ACCEPTED' AND claim.document_count > 0
MATCH (subject:Entity)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Entity)
MERGE (subject)-[relation:$(claim.predicate) {claim: claim.id}]->(object)
SET relation.group = row.group,
    relation.certainty = claim.certainty,
    relation.certainty_rank = claim.certainty_rank,
    relation.certainty_points = claim.certainty_points,
    relation.polarity = claim.polarity,
    relation.disagreement = claim.disagreement,
    relation.level = claim.level,
    relation.population = COLLECT { MATCH (claim)-[:IN_POPULATION]->(population) RETURN population.id }[0],
    relation.body_part = COLLECT { MATCH (claim)-[:IN_BODY_PART]->(bodyPart) RETURN bodyPart.id }[0],
    relation.document_count = claim.document_count,
    relation.sources = claim.sources,
    relation.evidence_count = claim.evidence_count,
    relation.documents = COLLECT {
      MATCH (claim)<-[:SUPPORTS]-(evidence:Evidence)
      RETURN DISTINCT evidence.document AS document ORDER BY document
    }
