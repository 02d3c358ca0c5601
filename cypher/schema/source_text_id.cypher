// purpose: Constraint: the ids of library nodes SourceText are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT source_text_id IF NOT EXISTS FOR (sourceText:SourceText) REQUIRE sourceText.id IS UNIQUE
