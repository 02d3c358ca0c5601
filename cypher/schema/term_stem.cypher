// purpose: Index: names and synonyms by normal form without inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX term_stem IF NOT EXISTS FOR (term:Term) ON (term.stem)
