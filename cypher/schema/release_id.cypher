// purpose: Keeps the Release node unique.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE CONSTRAINT release_id IF NOT EXISTS FOR (release:Release) REQUIRE release.id IS UNIQUE
