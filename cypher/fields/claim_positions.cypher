// purpose: Each document's position on a claim: its stance, its strongest modality, and its number of spans.
// mode: READ
// parameters: none
// yields: position
// example: {"parent": "MATCH (this:Claim)"}
MATCH (this)<-[relation:SUPPORTS|REFUTES]-(evidence:Evidence)-[:QUOTED_FROM]->(document:Document)
WITH this, document, type(relation) AS stance, collect(evidence.modality) AS modalities
WITH {
  document: document,
  predicates: [this.predicate],
  stance: stance,
  modality: [modality IN ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE'] WHERE modality IN modalities][0],
  evidence_count: size(modalities)
} AS position
ORDER BY position.document.id, position.stance DESC
RETURN position
