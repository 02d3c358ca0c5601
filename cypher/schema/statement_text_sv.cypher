// purpose: Full-text index: Swedish statements of claims and paraphrases of evidence by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX statement_text_sv IF NOT EXISTS FOR (node:Claim|Evidence) ON EACH [node.statement_sv]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish', `fulltext.eventually_consistent`: false}}
