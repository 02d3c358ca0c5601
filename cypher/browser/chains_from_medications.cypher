// purpose: How each medication leads to muscle cramp in at most three causal hops.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Medication)-[*1..3 {group: 'CAUSAL'}]->(:Entity {id: 'muscle-cramp'})
WHERE all(node IN nodes(path) WHERE single(same IN nodes(path) WHERE same = node))
RETURN path
