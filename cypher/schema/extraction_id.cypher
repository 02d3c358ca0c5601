// purpose: Constraint: the ids of library nodes Extraction are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT extraction_id IF NOT EXISTS FOR (extraction:Extraction) REQUIRE extraction.id IS UNIQUE
