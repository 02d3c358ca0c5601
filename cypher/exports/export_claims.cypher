// purpose: All claims of the given statuses with their evidence, in the order of the id index, without sorting.
// mode: READ
// parameters: $statuses: ClaimStatus[]
// yields: claim: Pick<ClaimProperties, 'id' | 'subject' | 'predicate' | 'object' | 'polarity' | 'level' | 'status' | 'certainty'>
//   & Pick<ClaimProperties, 'statement_en' | 'statement_sv' | 'document_count' | 'evidence_count'>
//   & {subject_name: string, object_name: string, population: string | null, body_part: string | null, evidence: (
//     Pick<EvidenceProperties, 'id' | 'start' | 'end' | 'sha256' | 'section' | 'cue' | 'emphasis' | 'modality'>
//     & Pick<EvidenceProperties, 'context' | 'repeats' | 'statement_en' | 'statement_sv'>
//     & {stance: Stance, document: Pick<DocumentProperties, 'id' | 'title' | 'file_name' | 'language'>})[]}
// example: {"statuses": ["ACCEPTED"]}
MATCH (claim:Claim)
USING INDEX claim:Claim(id)
WHERE claim.id > '' AND claim.status IN $statuses
WITH claim ORDER BY claim.id
WITH claim {
  .id, .subject, .predicate, .object, .polarity, .level, .status, .certainty,
  .statement_en, .statement_sv, .document_count, .evidence_count,
  subject_name: head([(claim)-[:SUBJECT]->(subject) | subject.name_en]),
  object_name: head([(claim)-[:OBJECT]->(object) | object.name_en]),
  population: head([(claim)-[:IN_POPULATION]->(population) | population.id]),
  body_part: head([(claim)-[:IN_BODY_PART]->(bodyPart) | bodyPart.id]),
  evidence: COLLECT {
    MATCH (claim)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)-[:QUOTED_FROM]->(document:Document)
    RETURN evidence {
      .id, .start, .end, .sha256, .section, .cue, .emphasis, .modality,
      .context, .repeats, .statement_en, .statement_sv,
      stance: type(stance),
      document: document {.id, .title, .file_name, .language}
    } AS evidence
    ORDER BY document.id, evidence.start, evidence.id
  }
} AS claim
RETURN claim
