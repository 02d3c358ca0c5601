// purpose: What each document says in a row of a consensus: for or against, how firmly at most, and in how many places.
// mode: READ
// parameters: none
// yields: voice
// example: {"parent": "MATCH (claim:Claim {predicate: 'CAUSES'}) WITH {claims: collect(claim.id)} AS this"}
MATCH (claim:Claim)<-[stance:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(document:Document)
WHERE claim.id IN this.claims
WITH DISTINCT this, document, type(stance) AS stance
WITH document, stance, COLLECT {
  MATCH (claim:Claim)<-[said:SUPPORTS|REFUTES]-(evidence:Evidence)-[:QUOTED_FROM]->(document)
  WHERE claim.id IN this.claims AND type(said) = stance
  RETURN evidence.modality
} AS modalities
WITH {
  document: document,
  stance: stance,
  modality: [modality IN ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE'] WHERE modality IN modalities][0],
  evidence_count: size(modalities)
} AS voice ORDER BY voice.document.id, voice.stance DESC
RETURN voice
