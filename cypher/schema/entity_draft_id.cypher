// purpose: Constraint: the ids of library nodes EntityDraft are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT entity_draft_id IF NOT EXISTS FOR (entityDraft:EntityDraft) REQUIRE entityDraft.id IS UNIQUE
