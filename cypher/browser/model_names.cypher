// purpose: The English and Swedish names by which search finds an entity, here muscle cramp.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (term:Term)-[:LABELS]->(:Entity {id: 'muscle-cramp'})
WHERE term.field <> 'DESCRIPTION'
RETURN path
