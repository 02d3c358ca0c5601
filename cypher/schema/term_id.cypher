// purpose: Constraint: the ids of terms are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT term_id IF NOT EXISTS FOR (term:Term) REQUIRE term.id IS UNIQUE
