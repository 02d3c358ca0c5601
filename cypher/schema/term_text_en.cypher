// purpose: Full-text index: English names, synonyms and descriptions by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX term_text_en IF NOT EXISTS FOR (term:EnglishTerm) ON EACH [term.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}}
