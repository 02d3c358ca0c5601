// purpose: Terms are found by id, and no two share one.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (term:Term) REQUIRE term.id IS UNIQUE
