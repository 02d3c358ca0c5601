// purpose: Full-text index: names, synonyms and descriptions by prefixes, misspelled words and words without å, ä and ö.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX term_text_folded IF NOT EXISTS FOR (term:EnglishTerm|SwedishTerm) ON EACH [term.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
