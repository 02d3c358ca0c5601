// purpose: The ids of all nodes that come from curated data.
// mode: READ
// parameters: none
// yields: id
// example: {}
MATCH (node:Entity|Term|Claim|Evidence|Document)
WITH node.id AS id
RETURN id
