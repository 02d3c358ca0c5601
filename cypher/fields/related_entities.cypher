// purpose: The entities that the vocabulary relates to an entity, in either direction.
// mode: READ
// parameters: none
// yields: other
// example: {"parent": "MATCH (this:Entity {id: 'caffeine'})"}
MATCH (this)-[:RELATED_TO]-(other:Entity)
WITH other ORDER BY other.id
RETURN other
