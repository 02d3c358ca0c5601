// purpose: Records of the library by their ids; what does not exist is left out.
// mode: READ
// parameters: $sources: string[], $proposals: string[], $drafts: string[]
// yields: records: {sources: SourceProperties[], proposals: ProposalProperties[], drafts: EntityDraftProperties[]}
// example: {"sources": [], "proposals": [], "drafts": []}
WITH {
  sources: COLLECT { UNWIND $sources AS id MATCH (source:Source {id: id}) RETURN properties(source) },
  proposals: COLLECT { UNWIND $proposals AS id MATCH (proposal:Proposal {id: id}) RETURN properties(proposal) },
  drafts: COLLECT { UNWIND $drafts AS id MATCH (draft:EntityDraft {id: id}) RETURN properties(draft) }
} AS records
RETURN records
