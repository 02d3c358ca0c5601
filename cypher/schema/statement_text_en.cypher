// purpose: Full-text index: English statements of claims and paraphrases of evidence by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX statement_text_en IF NOT EXISTS FOR (node:Claim|Evidence) ON EACH [node.statement_en]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}}
