// purpose: For each term, the entities with that name, synonym or identifier, in the order of the terms.
// mode: READ
// parameters: $lookups: {text: string, key: string, stems: Record<Language, string>}[]
// yields: resolution
// example: {"lookups": [{"text": "Cramps", "key": "cramps", "stems": {"en": "cramp", "sv": "cramps"}}, {"text": "zinc", "key": "zinc", "stems": {"en": "zinc", "sv": "zinc"}}]}
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
RETURN resolution
