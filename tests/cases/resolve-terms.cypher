// resolveTerms: resolve_terms
RETURN COLLECT {
  UNWIND range(0, size($lookups) - 1) AS position
  WITH position, $lookups[position] AS lookup
  WITH position, lookup, COLLECT {
    MATCH (:Term {key: lookup.key})-[:LABELS]->(entity:Entity)
    RETURN DISTINCT entity ORDER BY entity.id LIMIT 20
  } AS exact
  WITH position, lookup, CASE WHEN exact <> [] THEN exact ELSE COLLECT {
    UNWIND keys(lookup.stems) AS language
    MATCH (:Term {stem: lookup.stems[language], language: language})-[:LABELS]->(entity:Entity)
    RETURN DISTINCT entity ORDER BY entity.id LIMIT 20
  } END AS entities
  ORDER BY position
  WITH {
    term: lookup.text,
    status: CASE size(entities) WHEN 0 THEN 'NONE' WHEN 1 THEN 'DIRECT' ELSE 'AMBIGUOUS' END,
    entities: entities
  } AS resolution
  WITH resolution AS var0
  RETURN CASE
  WHEN var0 IS NOT NULL THEN [var0.term, var0.status, [var1 IN var0.entities | [[label IN labels(var1) WHERE label <> 'Entity'][0], var1.id, var1.kind, CASE
        WHEN (var1:Medication) THEN [COLLECT {
            MATCH (var1)-[this2:DEPLETES]->(this3:Entity)
            WITH this2, this3
            ORDER BY this2.certainty_rank DESC, this2.document_count DESC, this3.id ASC, this2.claim ASC
            LIMIT $p0
            RETURN [[[this3.id]]] AS item
        }]
        END]]]
  END AS item
} AS value
