// purpose: Writes drafts of entities.
// mode: WRITE
// parameters: $rows: {properties: EntityDraftProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MERGE (draft:EntityDraft {id: row.properties.id})
SET draft = row.properties
