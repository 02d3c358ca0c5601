// purpose: What at least two documents name as a cause of muscle cramp (muskelkramp).
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity)-[relation:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(:Entity {id: 'muscle-cramp'})
WHERE relation.document_count >= 2
RETURN path
