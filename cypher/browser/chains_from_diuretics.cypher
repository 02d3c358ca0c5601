// purpose: How diuretics (vattendrivande läkemedel) lead to muscle cramp in at most four causal hops.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity {id: 'diuretics'})-[:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES*1..4]->(:Entity {id: 'muscle-cramp'})
WHERE all(node IN nodes(path) WHERE single(same IN nodes(path) WHERE same = node))
RETURN path
