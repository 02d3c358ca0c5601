// purpose: Full-text index: Swedish names, synonyms and descriptions by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX term_text_sv IF NOT EXISTS FOR (term:SwedishTerm) ON EACH [term.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish', `fulltext.eventually_consistent`: false}}
