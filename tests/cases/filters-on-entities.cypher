// swedish: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.kind IN $p0 AND EXISTS { (entity)<-[:SUBJECT|OBJECT]-(:Claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p1}) } AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p2
    WITH entity AS var0
    RETURN [[[var0.id]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.kind IN $p3 AND EXISTS { (entity)<-[:SUBJECT|OBJECT]-(:Claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p4}) })
    RETURN entity
}] AS value

// text: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (any(name IN [entity.name_en, entity.name_sv] + entity.synonyms_en + entity.synonyms_sv WHERE toLower(name) CONTAINS toLower(normalize($p0))) AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[var0.id]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(name IN [entity.name_en, entity.name_sv] + entity.synonyms_en + entity.synonyms_sv WHERE toLower(name) CONTAINS toLower(normalize($p2)))
    RETURN entity
}] AS value

// document: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.kind IN $p0 AND $p1 IN entity.documents AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p2
    WITH entity AS var0
    RETURN [[[var0.id, var0.kind]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.kind IN $p3 AND $p4 IN entity.documents)
    RETURN entity
}] AS value

// ids: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.id IN $p0 AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[var0.id]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IN $p2
    RETURN entity
}] AS value

// inEveryDocument: entities
RETURN [COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.document_count >= $p0 AND entity.id IS NOT NULL)
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS var0
    RETURN [[[var0.id, var0.document_count]]] AS item
  }, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.document_count >= $p2
    RETURN entity
}] AS value

// mostDocuments: conditions
RETURN [COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE (condition.document_count IS NOT NULL AND condition.id IS NOT NULL)
    ORDER BY condition.document_count DESC, condition.id DESC
    LIMIT $p0
    WITH condition AS var0
    RETURN [[[var0.id, var0.document_count]]] AS item
}] AS value
