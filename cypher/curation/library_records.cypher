// purpose: Records of the library by their ids, drafts by their entities too; what does not exist is left out.
// mode: READ
// parameters: $sources: string[], $proposals: string[], $drafts: string[], $entities: string[]
// yields: records: {sources: SourceProperties[], proposals: ProposalProperties[], drafts: EntityDraftProperties[]}
// example: {"sources": [], "proposals": [], "drafts": [], "entities": []}
WITH {
  sources: COLLECT { UNWIND $sources AS id MATCH (source:Source {id: id}) RETURN properties(source) },
  proposals: COLLECT { UNWIND $proposals AS id MATCH (proposal:Proposal {id: id}) RETURN properties(proposal) },
  drafts: COLLECT {
    MATCH (draft:EntityDraft)
    WHERE draft.id IN $drafts OR draft.entity IN $entities
    RETURN properties(draft)
  }
} AS records
RETURN records
