// resolveTerms: list of statement resolve_terms
//   term: property term
//   status: property status
//   entities: expression this.entities
//     id: property id
//     kind: property kind
//     name: property name_en
//     swedish: property name_sv
// $lookups: of the statement
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
  RETURN CASE WHEN v0 IS NOT NULL THEN [v0.term, v0.status, [v1 IN v0.entities | [v1.id, v1.kind, v1.name_en, v1.name_sv]]] END AS item
} AS value
