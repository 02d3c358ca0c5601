// purpose: Derives a bridge from each claim of a batch by which something depletes an electrolyte to what its low level is, such as from what depletes potassium to low potassium.
// mode: WRITE
// parameters: $rows: {id: string}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MATCH (subject:Entity)<-[:SUBJECT]-(claim:Claim {id: row.id})-[:OBJECT]->(electrolyte:Entity)
WHERE claim.predicate = 'DEPLETES' AND claim.status = 'ACCEPTED' AND claim.document_count > 0
CALL (subject, electrolyte) {
  MATCH (electrolyte)<-[:OBJECT]-(level:Claim {predicate: 'INVOLVES', level: 'LOW', status: 'ACCEPTED'})-[:SUBJECT]->(low:Entity)
  WHERE level.document_count > 0 AND low <> subject
  // As many as a chain is likely to be read through, so that what is derived stays in proportion to the claims.
  RETURN level, low ORDER BY level.certainty_rank DESC, level.document_count DESC, level.id LIMIT 20
}
WITH subject, claim, level, low, CASE WHEN level.certainty_rank < claim.certainty_rank THEN level ELSE claim END AS weaker
MERGE (subject)-[bridge:BRIDGES {claim: claim.id, level_claim: level.id}]->(low)
SET bridge.certainty = weaker.certainty,
    bridge.certainty_rank = weaker.certainty_rank,
    bridge.certainty_points = CASE WHEN level.certainty_points < claim.certainty_points THEN level.certainty_points ELSE claim.certainty_points END,
    bridge.polarity = CASE claim.polarity WHEN 'LOWERS' THEN 'RAISES' WHEN 'RAISES' THEN 'LOWERS' ELSE 'NONE' END,
    bridge.population = COLLECT { MATCH (claim)-[:IN_POPULATION]->(population) RETURN population.id }[0],
    bridge.body_part = COLLECT { MATCH (claim)-[:IN_BODY_PART]->(bodyPart) RETURN bodyPart.id }[0],
    bridge.document_count = CASE WHEN level.document_count < claim.document_count THEN level.document_count ELSE claim.document_count END,
    bridge.documents = COLLECT {
      MATCH (claim)<-[:SUPPORTS]-(evidence:Evidence)
      RETURN DISTINCT evidence.document AS document ORDER BY document
    },
    bridge.level_documents = COLLECT {
      MATCH (level)<-[:SUPPORTS]-(evidence:Evidence)
      RETURN DISTINCT evidence.document AS document ORDER BY document
    }
