// purpose: Names, synonyms and descriptions are found by words that are begun, misspelt or written without å, ä and ö.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX term_text_folded IF NOT EXISTS FOR (term:Term) ON EACH [term.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
