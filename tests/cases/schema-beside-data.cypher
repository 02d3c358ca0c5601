// entity: statement entity
//   id: property id
//   __typename: typename
// $id: of the statement
MATCH (entity:Entity {id: $id})
WITH entity AS v0
RETURN [[label IN labels(v0) WHERE label <> 'Entity'][0], v0.id] AS value
