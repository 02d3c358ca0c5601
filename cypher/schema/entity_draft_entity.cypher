// purpose: Constraint: an entity has one draft at most.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT entity_draft_entity IF NOT EXISTS FOR (draft:EntityDraft) REQUIRE draft.entity IS UNIQUE
