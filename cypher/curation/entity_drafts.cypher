// purpose: All drafts of entities.
// mode: READ
// parameters: none
// yields: draft
// example: {}
MATCH (draft:EntityDraft)
RETURN draft
