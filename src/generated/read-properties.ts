// Written by `npm run codegen` from schema/.

/** The properties that fields of the API read, by the label of their nodes. */
export interface ReadProperties {
  Claim: 'id' | 'subject' | 'predicate' | 'object' | 'polarity' | 'level' | 'statement_en' | 'statement_sv' | 'certainty_rank' | 'certainty_points' | 'disagreement' | 'status' | 'document_count' | 'evidence_count';
  Document: 'id' | 'title' | 'file_name' | 'language' | 'sha256' | 'url' | 'publisher' | 'author' | 'license' | 'retrieved_at' | 'origin' | 'word_count' | 'evidence_count' | 'claim_count' | 'unique_claim_count';
  Entity: 'id' | 'kind' | 'name_en' | 'name_sv' | 'has_plural_name' | 'synonyms_en' | 'synonyms_sv' | 'description_en' | 'description_sv' | 'xrefs' | 'document_count';
  Evidence: 'id' | 'document' | 'start' | 'end' | 'sha256' | 'context' | 'section' | 'cue' | 'emphasis' | 'statement_en' | 'statement_sv' | 'modality' | 'repeats' | 'quote';
}
