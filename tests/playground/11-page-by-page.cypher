// causes: causes
RETURN [COLLECT {
    MATCH (cause:Cause)
    WITH cause
    WHERE (cause.document_count >= $p0 AND cause.document_count IS NOT NULL AND cause.id IS NOT NULL)
    ORDER BY cause.document_count DESC, cause.id DESC
    LIMIT $p1
    WITH cause AS var0
    RETURN [[['ef2075', var0.document_count, var0.id], [var0.id, var0.name_en, var0.document_count]], ['ef2075', var0.document_count, var0.id]] AS item
  }, COUNT {
    MATCH (cause:Cause)
    WITH cause
    WHERE cause.document_count >= $p2
    RETURN cause
}] AS value
