// purpose: Entities whose names, synonyms, description or statements match a text, each with the text that matches best.
// mode: READ
// parameters: $key STRING, $stems MAP, $words STRING, $similar STRING, $language STRING, $kinds LIST<STRING>
// yields: hit
// example: {"key": "kramper", "stems": {"en": "kramper", "sv": "kramp"}, "words": "+((+kramper)) kramper", "similar": "+(kramper kramper*)", "language": null, "kinds": null}
CALL () {
  CALL () {
    MATCH (term:Term {key: $key})
    RETURN term, 1.0 AS closeness
    UNION ALL
    UNWIND keys($stems) AS language
    MATCH (term:Term {stem: $stems[language], language: language})
    RETURN term, 0.95 AS closeness
    UNION ALL
    CALL db.index.fulltext.queryNodes('term_text_en', $words, {limit: 200}) YIELD node, score
    RETURN node AS term, 0.9 * score / (score + 4) AS closeness
    UNION ALL
    CALL db.index.fulltext.queryNodes('term_text_sv', $words, {limit: 200}) YIELD node, score
    RETURN node AS term, 0.9 * score / (score + 4) AS closeness
    UNION ALL
    CALL db.index.fulltext.queryNodes('term_text_folded', $similar, {limit: 200}) YIELD node, score
    RETURN node AS term, 0.8 * score / (score + 4) AS closeness
  }
  MATCH (term)-[:LABELS]->(entity:Entity)
  RETURN entity, term.text AS text, term.language AS language, term.field AS field,
         closeness * CASE term.field WHEN 'NAME' THEN 1.0 WHEN 'SYNONYM' THEN 0.95 ELSE 0.5 END AS score
  UNION ALL
  CALL () {
    CALL db.index.fulltext.queryNodes('claim_statement_en', $words, {limit: 200}) YIELD node, score
    RETURN node AS claim, 'en' AS language, score
    UNION ALL
    CALL db.index.fulltext.queryNodes('claim_statement_sv', $words, {limit: 200}) YIELD node, score
    RETURN node AS claim, 'sv' AS language, score
  }
  MATCH (claim {status: 'ACCEPTED'})-[end:SUBJECT|OBJECT]->(entity:Entity)
  RETURN entity, claim['statement_' + language] AS text, language, 'STATEMENT' AS field,
         CASE type(end) WHEN 'SUBJECT' THEN 0.4 ELSE 0.3 END * score / (score + 4) AS score
}
WITH entity, text, language, field, round(score, 4) AS score
WHERE ($language IS NULL OR language = $language) AND ($kinds IS NULL OR entity.kind IN $kinds)
ORDER BY score DESC, language, text
WITH entity, collect({matched_text: text, language: language, field: field, score: score})[0] AS best
WITH best {.*, entity: entity, id: entity.id} AS hit
RETURN hit
