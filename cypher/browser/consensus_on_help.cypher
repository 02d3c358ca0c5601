// purpose: What at least two documents name as relieving, preventing or improving muscle cramp (lindrar, förebygger, förbättrar).
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity)-[relation:/*therapeutic*/TREATS|PREVENTS|IMPROVES]->(:Entity {id: 'muscle-cramp'})
WHERE relation.document_count >= 2
RETURN path
