// purpose: Names and synonyms are found by their normal form.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE INDEX term_key IF NOT EXISTS FOR (term:Term) ON (term.key)
