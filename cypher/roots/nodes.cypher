// purpose: Entities, claims, evidence and documents by their ids, in the order of the ids; null for an unknown id.
// mode: READ
// parameters: $ids: string[]
// yields: node
// example: {"ids": ["muscle-cramp", "no-such-id"]}
UNWIND range(0, size($ids) - 1) AS position
WITH position, $ids[position] AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
OPTIONAL MATCH (evidence:Evidence {id: id})
OPTIONAL MATCH (document:Document {id: id})
WITH position, coalesce(entity, claim, evidence, document) AS node ORDER BY position
RETURN node
