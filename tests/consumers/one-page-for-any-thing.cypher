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
    WHEN (var0:Cause OR var0:Electrolyte OR var0:Condition OR var0:Medication OR var0:Treatment OR var0:BodyPart OR var0:Population OR var0:Process OR var0:Substance OR var0:WarningSign) THEN var0.kind
    END, CASE
    WHEN (var0:Claim) THEN var0.statement_en
    END, CASE
    WHEN (var0:Claim) THEN var0.certainty_rank
    END, CASE
    WHEN (var0:Document) THEN var0.title
    END, CASE
    WHEN (var0:Document) THEN var0.language
    END]
  END AS item
} AS value
