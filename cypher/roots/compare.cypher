// purpose: What two entities are related to, one row for each other entity, predicate and direction: whether both are, and by which claims.
// mode: READ
// parameters: $a: string, $b: string
// yields: comparison
// example: {"a": "low-potassium", "b": "low-magnesium"}
// Of each of the two it looks at no more than 10,000 relations.
WITH [id IN [$a, $b] | COLLECT {
  MATCH (:Entity {id: id})-[relation:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(:Entity)
  RETURN relation LIMIT 10000
}] AS sides
WITH sides, size(sides[0]) = 10000 OR size(sides[1]) = 10000 AS truncated
UNWIND [0, 1] AS side
UNWIND CASE sides[side] WHEN [] THEN [NULL] ELSE sides[side] END AS relation
WITH truncated, side, relation, startNode(relation).id = [$a, $b][side] AS outgoing
WITH truncated,
  CASE WHEN outgoing THEN endNode(relation) ELSE startNode(relation) END AS entity,
  CASE WHEN outgoing THEN 'OUTGOING' ELSE 'INCOMING' END AS direction,
  type(relation) AS predicate,
  [one IN collect({side: side, relation: relation}) WHERE one.relation IS NOT NULL] AS found
WITH truncated, [row IN collect({
  entity: entity, direction: direction, predicate: predicate,
  sides: [side IN [0, 1] | [one IN found WHERE one.side = side | one.relation]]
}) WHERE row.entity IS NOT NULL] AS rows
WITH truncated, [row IN rows | {
  id: row.entity.id + ' ' + row.predicate + ' ' + row.direction,
  entity: row.entity,
  direction: row.direction,
  predicate: row.predicate,
  presence: CASE WHEN row.sides[1] = [] THEN 'ONLY_A' WHEN row.sides[0] = [] THEN 'ONLY_B' ELSE 'BOTH' END,
  document_count: size(reduce(documents = [], relation IN row.sides[0] + row.sides[1] |
    documents + [document IN relation.documents WHERE NOT document IN documents])),
  sides: [relations IN row.sides | {
    certainty_rank: reduce(highest = null, relation IN relations |
      CASE WHEN relation.certainty_rank <= highest THEN highest ELSE relation.certainty_rank END),
    documents: reduce(documents = [], relation IN relations |
      documents + [document IN relation.documents WHERE NOT document IN documents]),
    claims: [relation IN relations | relation.claim]
  }]
}] AS rows
WITH {
  rows: [row IN rows | row {.*, a: row.sides[0], b: row.sides[1]}],
  both: size([row IN rows WHERE row.presence = 'BOTH']),
  only_a: size([row IN rows WHERE row.presence = 'ONLY_A']),
  only_b: size([row IN rows WHERE row.presence = 'ONLY_B']),
  truncated: truncated
} AS comparison
RETURN comparison
