// purpose: What at least two documents name as relieving, preventing or improving muscle cramp.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity)-[relation {group: 'THERAPEUTIC'}]->(:Entity {id: 'muscle-cramp'})
WHERE relation.document_count >= 2
RETURN path
