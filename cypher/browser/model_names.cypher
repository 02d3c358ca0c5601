// purpose: What an entity is called in English and Swedish, by which search finds it, here muscle cramp (muskelkramp).
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (term:Term)-[:LABELS]->(:Entity {id: 'muscle-cramp'})
WHERE term.field <> 'DESCRIPTION'
RETURN path
