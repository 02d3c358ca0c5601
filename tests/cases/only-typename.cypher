// entity: statement entity
//   __typename: typename
// $id: of the statement
MATCH (entity:Entity {id: $id})
WITH entity AS v0
RETURN [[label IN labels(v0) WHERE label <> 'Entity'][0]] AS value

// nowhere: statement entity
//   __typename: typename
// $id: of the statement
MATCH (entity:Entity {id: $id})
WITH entity AS v0
RETURN [[label IN labels(v0) WHERE label <> 'Entity'][0]] AS value
