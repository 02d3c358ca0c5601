// purpose: Names and synonyms are found by their normal form but for inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX term_stem IF NOT EXISTS FOR (term:Term) ON (term.stem)
