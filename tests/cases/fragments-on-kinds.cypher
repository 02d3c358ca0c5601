// nodes: nodes
RETURN COLLECT {
  UNWIND range(0, size($ids) - 1) AS position
  WITH position, $ids[position] AS id
  OPTIONAL MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (claim:Claim {id: id})
  OPTIONAL MATCH (evidence:Evidence {id: id})
  OPTIONAL MATCH (document:Document {id: id})
  WITH position, coalesce(entity, claim, evidence, document) AS node ORDER BY position
  WITH node AS var0
  RETURN CASE
  WHEN var0 IS NOT NULL THEN [[label IN labels(var0) WHERE label <> 'Entity'][0], var0.id, CASE
    WHEN (var0:Cause OR var0:Electrolyte OR var0:Condition OR var0:Medication OR var0:Treatment OR var0:BodyPart OR var0:Population OR var0:Process OR var0:Substance OR var0:WarningSign) THEN var0.name_en
    END, CASE
    WHEN (var0:Cause) THEN [COLLECT {
        MATCH (var0)-[this1:INVOLVES]->(this2:Entity)
        WITH this1, this2
        ORDER BY this1.certainty_rank DESC, this1.document_count DESC, this2.id ASC, this1.claim ASC
        LIMIT $p0
        RETURN [[[[label IN labels(this2) WHERE label <> 'Entity'][0], this2.id, this2.kind]]] AS item
    }]
    WHEN (var0:Electrolyte) THEN [COLLECT {
        MATCH (var0)<-[this3:INVOLVES]-(this4:Entity)
        WITH this3, this4
        ORDER BY this3.certainty_rank DESC, this3.document_count DESC, this4.id ASC, this3.claim ASC
        LIMIT $p1
        RETURN [[[this4.id]]] AS item
    }]
    WHEN (var0:Medication) THEN [COLLECT {
        MATCH (var0)-[this5:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this6:Entity)
        WITH this5, this6
        ORDER BY this5.certainty_rank DESC, this5.document_count DESC, this6.id ASC, this5.claim ASC
        LIMIT $p2
        RETURN [[[this6.id]]] AS item
    }]
    END, CASE
    WHEN (var0:Document) THEN var0.title
    END, CASE
    WHEN (var0:Document) THEN [NULL, COUNT {
        CALL (var0) {
          WITH var0 AS this
          MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
          WITH DISTINCT claim
          RETURN claim AS var7
        }
        WITH var7
        RETURN var7
    }]
    END]
  END AS item
} AS value
