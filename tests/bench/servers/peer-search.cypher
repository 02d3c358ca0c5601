UNWIND hits.rows AS row
WITH row ORDER BY row.score DESC, row.id LIMIT toInteger($first)
RETURN {
  matchedText: row.matched_text,
  language: toUpper(row.language),
  score: row.score,
  entity: {id: row.entity.id, name: row.entity.name_en}
} AS hit
