// inflected: materialized connection of statement search; order this.score DESC, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       matchedText: property matched_text
//       field: property field
//       language: property language
//       entity: expression this.entity
//         id: property id
//         name: property name_sv
// $sought: of the statement
// $language: of the statement
// $kinds: of the statement
// $p0: page size of Query.search
CALL () {
  CALL () {
    MATCH (term:Term {key: $sought.key})
    RETURN term AS node, term AS holder,
    CASE WHEN term:Identifier THEN coalesce($language, term.language) ELSE term.language END AS language,
    1.0 AS closeness LIMIT 200
    UNION ALL
    UNWIND keys($sought.stems) AS language
    MATCH (term:Term {stem: $sought.stems[language], language: language})
    RETURN term AS node, term AS holder, language, 0.95 AS closeness LIMIT 200
    UNION ALL
    UNWIND $sought.pairs AS pair
    MATCH (first:Term {stem: pair.first, language: pair.language})
    MATCH (second:Term {stem: pair.second, language: pair.language})
    UNWIND [{term: first, closeness: 0.35}, {term: second, closeness: 0.4}] AS part
    RETURN part.term AS node, part.term AS holder, pair.language AS language, part.closeness AS closeness LIMIT 200
    UNION ALL
    UNWIND ['term_text_en', 'term_text_sv'] AS index
    CALL db.index.fulltext.queryNodes(index, $sought.words, {limit: 200}) YIELD node, score
    RETURN node, node AS holder, right(index, 2) AS language, 0.9 * score / (score + 4) AS closeness
    UNION ALL
    UNWIND ['statement_text_en', 'statement_text_sv'] AS index
    CALL db.index.fulltext.queryNodes(index, $sought.words, {limit: 400}) YIELD node, score
    MATCH (node)-[:SUPPORTS]->{0,1}(holder:Claim)
    WHERE holder.status = 'ACCEPTED' AND holder.document_count > 0
    RETURN node, holder, right(index, 2) AS language, 0.9 * score / (score + 4) AS closeness
    UNION ALL
    CALL db.index.fulltext.queryNodes('term_text_folded', $sought.begun, {limit: 200}) YIELD node, score
    WITH node, score, toFloat(size($sought.key)) / size(node.key) AS share
    WHERE node.field <> 'DESCRIPTION' AND NOT node:Identifier
    RETURN node, node AS holder, node.language AS language,
    0.8 * score / (score + 4) * (1 + CASE WHEN share > 1 THEN 1 ELSE share END) / 2 AS closeness
  }
  RETURN collect({node: node, holder: holder, language: language, closeness: closeness}) AS matches
}
CALL (matches) {
  UNWIND matches AS match
  RETURN match
  UNION ALL
  UNWIND CASE WHEN matches = [] OR $sought.partial THEN [$sought.misspelt] ELSE [] END AS misspelt
  CALL db.index.fulltext.queryNodes('term_text_folded', misspelt, {limit: 200}) YIELD node, score
  WITH node, score, toFloat(size($sought.key)) / size(node.key) AS share
  WHERE share >= 0.5 AND NOT node:Identifier
  RETURN {node: node, holder: node, language: node.language, closeness: 0.7 * score / (score + 4)} AS match
}
WITH match.node AS node, match.holder AS holder, match.language AS language, match.closeness AS closeness
MATCH (holder)-[role:LABELS|SUBJECT|OBJECT]->(entity:Entity)
WHERE ($language IS NULL OR language = $language)
AND ($kinds IS NULL OR entity.kind IN $kinds)
WITH entity, language,
coalesce(node.text, node['statement_' + language]) AS text,
coalesce(node.field, CASE WHEN node:Claim THEN 'STATEMENT' ELSE 'PARAPHRASE' END) AS field,
round(closeness * CASE coalesce(node.field, type(role))
  WHEN 'NAME' THEN 1.0
  WHEN 'CURIE' THEN 1.0
  WHEN 'SYNONYM' THEN 0.95
  WHEN 'HIDDEN' THEN 0.9
  WHEN 'ID' THEN 0.9
  WHEN 'RELATED_CURIE' THEN 0.8
  WHEN 'DESCRIPTION' THEN 0.5
  WHEN 'SUBJECT' THEN 0.4
  ELSE 0.3
  END, 4) AS score,
[sentence IN ['en', 'sv'] | coalesce(
    node['statement_' + sentence], CASE node.field WHEN 'DESCRIPTION' THEN entity['description_' + sentence] END
)] AS sentences
ORDER BY score DESC, language, text, field DESC
WITH entity, collect({
    matched_text: text, language: language, field: field, score: score,
    sentence_en: sentences[0], sentence_sv: sentences[1]
})[0] AS best
WITH collect(best {.*, entity: entity, id: entity.id}) AS rows
CALL (rows) {
  UNWIND CASE WHEN rows = [] THEN [$sought.nearest] ELSE [] END AS nearest
  CALL db.index.fulltext.queryNodes('term_text_folded', nearest, {limit: 200}) YIELD node, score
  WHERE node.field IN ['NAME', 'SYNONYM'] AND ($language IS NULL OR node.language = $language)
  AND ($kinds IS NULL OR EXISTS { MATCH (node)-[:LABELS]->(entity:Entity) WHERE entity.kind IN $kinds })
  WITH node.text AS name, max(score) AS score ORDER BY score DESC, name LIMIT 5
  RETURN collect(name) AS names
}
CALL () {
  CALL db.index.fulltext.queryNodes('document_text', $sought.titled, {limit: 200}) YIELD node, score
  WHERE $language IS NULL OR node.language = $language
  WITH node, score ORDER BY score DESC, node.id LIMIT 5
  RETURN collect(node) AS documents
}
WITH {rows: rows, nearest_names: names, documents: documents} AS hits
WITH hits.rows + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.score DESC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [[v0 IN v3 | [[[v0.matched_text, v0.field, v0.language, [v7 IN [v0.entity] | [v7.id, v7.name_sv]][0]]]]], v4, v5, v2] AS value

// misspelt: materialized connection of statement search; order this.score DESC, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       matchedText: property matched_text
//       field: property field
//       language: property language
//       entity: expression this.entity
//         id: property id
//         name: property name_sv
// $sought: of the statement
// $language: of the statement
// $kinds: of the statement
// $p0: page size of Query.search
CALL () {
  CALL () {
    MATCH (term:Term {key: $sought.key})
    RETURN term AS node, term AS holder,
    CASE WHEN term:Identifier THEN coalesce($language, term.language) ELSE term.language END AS language,
    1.0 AS closeness LIMIT 200
    UNION ALL
    UNWIND keys($sought.stems) AS language
    MATCH (term:Term {stem: $sought.stems[language], language: language})
    RETURN term AS node, term AS holder, language, 0.95 AS closeness LIMIT 200
    UNION ALL
    UNWIND $sought.pairs AS pair
    MATCH (first:Term {stem: pair.first, language: pair.language})
    MATCH (second:Term {stem: pair.second, language: pair.language})
    UNWIND [{term: first, closeness: 0.35}, {term: second, closeness: 0.4}] AS part
    RETURN part.term AS node, part.term AS holder, pair.language AS language, part.closeness AS closeness LIMIT 200
    UNION ALL
    UNWIND ['term_text_en', 'term_text_sv'] AS index
    CALL db.index.fulltext.queryNodes(index, $sought.words, {limit: 200}) YIELD node, score
    RETURN node, node AS holder, right(index, 2) AS language, 0.9 * score / (score + 4) AS closeness
    UNION ALL
    UNWIND ['statement_text_en', 'statement_text_sv'] AS index
    CALL db.index.fulltext.queryNodes(index, $sought.words, {limit: 400}) YIELD node, score
    MATCH (node)-[:SUPPORTS]->{0,1}(holder:Claim)
    WHERE holder.status = 'ACCEPTED' AND holder.document_count > 0
    RETURN node, holder, right(index, 2) AS language, 0.9 * score / (score + 4) AS closeness
    UNION ALL
    CALL db.index.fulltext.queryNodes('term_text_folded', $sought.begun, {limit: 200}) YIELD node, score
    WITH node, score, toFloat(size($sought.key)) / size(node.key) AS share
    WHERE node.field <> 'DESCRIPTION' AND NOT node:Identifier
    RETURN node, node AS holder, node.language AS language,
    0.8 * score / (score + 4) * (1 + CASE WHEN share > 1 THEN 1 ELSE share END) / 2 AS closeness
  }
  RETURN collect({node: node, holder: holder, language: language, closeness: closeness}) AS matches
}
CALL (matches) {
  UNWIND matches AS match
  RETURN match
  UNION ALL
  UNWIND CASE WHEN matches = [] OR $sought.partial THEN [$sought.misspelt] ELSE [] END AS misspelt
  CALL db.index.fulltext.queryNodes('term_text_folded', misspelt, {limit: 200}) YIELD node, score
  WITH node, score, toFloat(size($sought.key)) / size(node.key) AS share
  WHERE share >= 0.5 AND NOT node:Identifier
  RETURN {node: node, holder: node, language: node.language, closeness: 0.7 * score / (score + 4)} AS match
}
WITH match.node AS node, match.holder AS holder, match.language AS language, match.closeness AS closeness
MATCH (holder)-[role:LABELS|SUBJECT|OBJECT]->(entity:Entity)
WHERE ($language IS NULL OR language = $language)
AND ($kinds IS NULL OR entity.kind IN $kinds)
WITH entity, language,
coalesce(node.text, node['statement_' + language]) AS text,
coalesce(node.field, CASE WHEN node:Claim THEN 'STATEMENT' ELSE 'PARAPHRASE' END) AS field,
round(closeness * CASE coalesce(node.field, type(role))
  WHEN 'NAME' THEN 1.0
  WHEN 'CURIE' THEN 1.0
  WHEN 'SYNONYM' THEN 0.95
  WHEN 'HIDDEN' THEN 0.9
  WHEN 'ID' THEN 0.9
  WHEN 'RELATED_CURIE' THEN 0.8
  WHEN 'DESCRIPTION' THEN 0.5
  WHEN 'SUBJECT' THEN 0.4
  ELSE 0.3
  END, 4) AS score,
[sentence IN ['en', 'sv'] | coalesce(
    node['statement_' + sentence], CASE node.field WHEN 'DESCRIPTION' THEN entity['description_' + sentence] END
)] AS sentences
ORDER BY score DESC, language, text, field DESC
WITH entity, collect({
    matched_text: text, language: language, field: field, score: score,
    sentence_en: sentences[0], sentence_sv: sentences[1]
})[0] AS best
WITH collect(best {.*, entity: entity, id: entity.id}) AS rows
CALL (rows) {
  UNWIND CASE WHEN rows = [] THEN [$sought.nearest] ELSE [] END AS nearest
  CALL db.index.fulltext.queryNodes('term_text_folded', nearest, {limit: 200}) YIELD node, score
  WHERE node.field IN ['NAME', 'SYNONYM'] AND ($language IS NULL OR node.language = $language)
  AND ($kinds IS NULL OR EXISTS { MATCH (node)-[:LABELS]->(entity:Entity) WHERE entity.kind IN $kinds })
  WITH node.text AS name, max(score) AS score ORDER BY score DESC, name LIMIT 5
  RETURN collect(name) AS names
}
CALL () {
  CALL db.index.fulltext.queryNodes('document_text', $sought.titled, {limit: 200}) YIELD node, score
  WHERE $language IS NULL OR node.language = $language
  WITH node, score ORDER BY score DESC, node.id LIMIT 5
  RETURN collect(node) AS documents
}
WITH {rows: rows, nearest_names: names, documents: documents} AS hits
WITH hits.rows + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.score DESC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [[v0 IN v3 | [[[v0.matched_text, v0.field, v0.language, [v7 IN [v0.entity] | [v7.id, v7.name_sv]][0]]]]], v4, v5, v2] AS value
