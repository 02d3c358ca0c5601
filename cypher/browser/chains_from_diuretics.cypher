// purpose: How diuretics lead to muscle cramp in at most four causal hops.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity {id: 'diuretics'})-[*1..4 {group: 'CAUSAL'}]->(:Entity {id: 'muscle-cramp'})
WHERE all(node IN nodes(path) WHERE single(same IN nodes(path) WHERE same = node))
RETURN path
