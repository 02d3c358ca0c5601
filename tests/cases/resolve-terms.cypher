// resolveTerms: list of statement resolve_terms
//   term: property term
//   status: property status
//   entities: expression this.entities
//     id: property id
//     kind: property kind
//     depletes (Medication): connection of relationship -[DEPLETES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//       edges: edges
//         node: node
//           id: property id
// $lookups: of the statement
// $p0: page size of Medication.depletes
RETURN COLLECT {
  UNWIND range(0, size($lookups) - 1) AS position
  WITH position, $lookups[position] AS lookup
  WITH position, lookup, COLLECT {
    MATCH (term:Term {key: lookup.key})-[:LABELS]->(entity:Entity)
    WHERE NOT term.field IN ['HIDDEN', 'RELATED_CURIE']
    RETURN DISTINCT entity ORDER BY entity.id LIMIT 20
  } AS exact
  WITH position, lookup, CASE WHEN exact <> [] THEN exact ELSE COLLECT {
    UNWIND keys(lookup.stems) AS language
    MATCH (term:Term {stem: lookup.stems[language], language: language})-[:LABELS]->(entity:Entity)
    WHERE term.field <> 'HIDDEN'
    RETURN DISTINCT entity ORDER BY entity.id LIMIT 20
  } END AS entities
  ORDER BY position
  WITH {
    term: lookup.text,
    status: CASE size(entities) WHEN 0 THEN 'NONE' WHEN 1 THEN 'DIRECT' ELSE 'AMBIGUOUS' END,
    entities: entities
  } AS resolution
  WITH resolution AS v0
  RETURN CASE WHEN v0 IS NOT NULL THEN [
    v0.term,
    v0.status,
    [v1 IN v0.entities | [
        [label IN labels(v1) WHERE label <> 'Entity'][0],
        v1.id,
        v1.kind,
        CASE
        WHEN v1:Medication THEN [
          COLLECT {
            MATCH (v1)-[r3:DEPLETES]->(n2:Electrolyte)
            WITH r3, n2
            ORDER BY r3.certainty_rank DESC, r3.document_count DESC, n2.id ASC, r3.claim ASC
            LIMIT $p0
            RETURN [[[n2.id]]] AS item
          }
        ]
        END
    ]]
  ] END AS item
} AS value
