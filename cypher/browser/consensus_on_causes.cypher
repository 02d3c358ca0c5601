// purpose: What at least two documents name as a cause of muscle cramp.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity)-[relation {group: 'CAUSAL'}]->(:Entity {id: 'muscle-cramp'})
WHERE relation.document_count >= 2
RETURN path
