// purpose: All claims of the given statuses with their evidence, in the order of the id index, without sorting.
// mode: READ
// parameters: $statuses: ClaimStatus[]
// yields: claim: Pick<ClaimProperties, 'id' | 'predicate' | 'polarity' | 'level' | 'status' | 'certainty'>
//   & Pick<ClaimProperties, 'statement_en' | 'statement_sv' | 'document_count' | 'evidence_count'>
//   & Record<'subject' | 'object', Pick<EntityProperties, 'id' | 'kind' | 'name_en' | 'name_sv' | 'xrefs'>>
//   & Record<'population' | 'body_part', Pick<EntityProperties, 'id' | 'kind' | 'name_en' | 'name_sv' | 'xrefs'> | null>
//   & {evidence: (
//     Pick<EvidenceProperties, 'id' | 'start' | 'end' | 'sha256' | 'section' | 'cue' | 'emphasis' | 'modality'>
//     & Pick<EvidenceProperties, 'context' | 'repeats' | 'statement_en' | 'statement_sv'>
//     & {stance: Stance, document: Pick<DocumentProperties, 'id' | 'title' | 'file_name' | 'language'>})[]}
// example: {"statuses": ["ACCEPTED"]}
MATCH (claim:Claim)
USING INDEX claim:Claim(id)
WHERE claim.id > '' AND claim.status IN $statuses
WITH claim ORDER BY claim.id
WITH claim {
  .id, .predicate, .polarity, .level, .status, .certainty,
  .statement_en, .statement_sv, .document_count, .evidence_count,
  subject: head([(claim)-[:SUBJECT]->(entity) | entity {.id, .kind, .name_en, .name_sv, .xrefs}]),
  object: head([(claim)-[:OBJECT]->(entity) | entity {.id, .kind, .name_en, .name_sv, .xrefs}]),
  population: head([(claim)-[:IN_POPULATION]->(entity) | entity {.id, .kind, .name_en, .name_sv, .xrefs}]),
  body_part: head([(claim)-[:IN_BODY_PART]->(entity) | entity {.id, .kind, .name_en, .name_sv, .xrefs}]),
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
