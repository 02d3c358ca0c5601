// nodes: list of statement nodes
//   __typename: typename
//   id: property id
//   statement (Claim): property statement_en
//   certainty (Claim): property certainty_rank
//   title (Document): property title
//   language (Document): property language
//   name (Cause|Electrolyte|Condition|Medication|Treatment|BodyPart|Population|Process|Substance|WarningSign): property name_en
//   kind (Cause|Electrolyte|Condition|Medication|Treatment|BodyPart|Population|Process|Substance|WarningSign): property kind
// $ids: of the statement
RETURN COLLECT {
  UNWIND range(0, size($ids) - 1) AS position
  WITH position, $ids[position] AS id
  OPTIONAL MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (claim:Claim {id: id})
  OPTIONAL MATCH (evidence:Evidence {id: id})
  OPTIONAL MATCH (document:Document {id: id})
  WITH position, coalesce(entity, claim, evidence, document) AS node ORDER BY position
  WITH node AS v0
  RETURN CASE WHEN v0 IS NOT NULL THEN [
    [label IN labels(v0) WHERE label <> 'Entity'][0],
    v0.id,
    CASE
    WHEN v0:Claim THEN v0.statement_en
    END,
    CASE
    WHEN v0:Claim THEN v0.certainty_rank
    END,
    CASE
    WHEN v0:Document THEN v0.title
    END,
    CASE
    WHEN v0:Document THEN v0.language
    END,
    CASE
    WHEN v0:Cause OR v0:Electrolyte OR v0:Condition OR v0:Medication OR v0:Treatment OR v0:BodyPart OR v0:Population OR v0:Process OR v0:Substance OR v0:WarningSign THEN v0.name_en
    END,
    CASE
    WHEN v0:Cause OR v0:Electrolyte OR v0:Condition OR v0:Medication OR v0:Treatment OR v0:BodyPart OR v0:Population OR v0:Process OR v0:Substance OR v0:WarningSign THEN v0.kind
    END
  ] END AS item
} AS value
