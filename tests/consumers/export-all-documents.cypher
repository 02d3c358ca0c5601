// documents: documents
RETURN [COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.id IS NOT NULL
    ORDER BY document.id ASC
    LIMIT $p0
    WITH document AS var0
    RETURN [[[var0.id, var0.title, var0.language, var0.file_name]], ['b1657b', var0.id]] AS item
  }, COUNT {
    MATCH (document:Document)
    WITH document
    RETURN document
}] AS value
