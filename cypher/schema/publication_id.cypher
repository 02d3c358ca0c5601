// purpose: Constraint: the ids of library nodes Publication are unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (publication:Publication) REQUIRE publication.id IS UNIQUE
