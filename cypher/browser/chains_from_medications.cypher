// purpose: How each medication (läkemedel) leads to muscle cramp in at most three causal hops.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Medication)-[:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES*1..3]->(:Entity {id: 'muscle-cramp'})
WHERE all(node IN nodes(path) WHERE single(same IN nodes(path) WHERE same = node))
RETURN path
