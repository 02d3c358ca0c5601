// compare: materialized connection of statement compare; order this.presence, this.document_count DESC, this.id
//   both: property both
//   onlyA: property only_a
//   onlyB: property only_b
//   nodes: node
//     presence: property presence
//     direction: property direction
//     predicate: property predicate
//     entity: expression this.entity
//       name: property name_en
//     a: expression this.a
//       certainty: property certainty_rank
//       documents: list of statement listed_documents
//         title: property title
//     b: expression this.b
//       certainty: property certainty_rank
//       documents: list of statement listed_documents
//         title: property title
// $a: of the statement
// $b: of the statement
// $p0: page size of Query.compare
WITH [id IN [$a, $b] | COLLECT {
    MATCH (:Entity {id: id})-[relation:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(:Entity)
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
WITH comparison.rows + [NULL] AS v1, [comparison.both, comparison.only_a, comparison.only_b] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.presence ASC, v0.document_count DESC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [
  [v0 IN v3 | [
      [
        v0.presence,
        v0.direction,
        v0.predicate,
        [v7 IN [v0.entity] | [v7.name_en]][0],
        [v8 IN [v0.a] | [
            v8.certainty_rank,
            COLLECT {
              CALL (v8) {
                WITH v8 AS this
                MATCH (document:Document)
                WHERE document.id IN this.documents
                WITH document ORDER BY document.id
                RETURN document AS v9
              }
              RETURN [v9.title] AS item
            }
        ]][0],
        [v10 IN [v0.b] | [
            v10.certainty_rank,
            COLLECT {
              CALL (v10) {
                WITH v10 AS this
                MATCH (document:Document)
                WHERE document.id IN this.documents
                WITH document ORDER BY document.id
                RETURN document AS v11
              }
              RETURN [v11.title] AS item
            }
        ]][0]
      ]
  ]],
  v4,
  v5,
  v2
] AS value
