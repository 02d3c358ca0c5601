// purpose: Index: names and synonyms by normal form.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX term_key IF NOT EXISTS FOR (term:Term) ON (term.key)
