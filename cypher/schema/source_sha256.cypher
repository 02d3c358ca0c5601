// purpose: Index: a text that is there already is found by its hash.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX source_sha256 IF NOT EXISTS FOR (source:Source) ON (source.sha256)
