// entity: entity
MATCH (entity:Entity {id: $id})
WITH entity AS var0
RETURN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.id, CASE
  WHEN (var0:Medication) THEN var0.synonyms_en
  END, [COLLECT {
      MATCH (var0)-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this2:Entity)
      WITH this1, this2
      ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
      LIMIT $p0
      RETURN [[type(this1), [this2.id]]] AS item
}]] AS value
