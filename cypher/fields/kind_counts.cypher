// purpose: The number of entities of each kind, largest first.
// mode: READ
// parameters: none
// yields: number
// example: {"parent": "WITH {} AS this"}
MATCH (entity:Entity)
WITH DISTINCT entity.kind AS kind
WITH {kind: kind, entities: COUNT { (:Entity {kind: kind}) }} AS number
ORDER BY number.entities DESC, number.kind
RETURN number
