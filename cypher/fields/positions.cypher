// purpose: Each document's position on a claim, or in a row of a consensus: its stance, its strongest modality, and its number of spans.
// mode: READ
// parameters: none
// yields: position
// example: {"parent": "MATCH (claim:Claim {predicate: 'CAUSES'}) WITH {claims: collect(claim.id)} AS this"}
WITH COLLECT {
  UNWIND coalesce(this.claims, [this.id]) AS id
  MATCH (claim:Claim {id: id})<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
  RETURN {document: evidence.document, stance: type(stance), modality: evidence.modality, predicate: claim.predicate}
} AS said
UNWIND reduce(ids = [], one IN said | CASE WHEN one.document IN ids THEN ids ELSE ids + [one.document] END) AS id
UNWIND ['SUPPORTS', 'REFUTES'] AS stance
WITH id, stance, [one IN said WHERE one.document = id AND one.stance = stance] AS own
WHERE own <> []
WITH id, stance, [one IN own | one.modality] AS modalities,
  reduce(names = [], one IN own | CASE WHEN one.predicate IN names THEN names ELSE names + [one.predicate] END) AS predicates
WITH {
  document: id,
  predicates: predicates,
  stance: stance,
  modality: [modality IN ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE'] WHERE modality IN modalities][0],
  evidence_count: size(modalities)
} AS position
ORDER BY position.document, position.stance DESC
RETURN position
