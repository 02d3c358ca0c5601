// purpose: Full-text index: English paraphrases of evidence by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX evidence_paraphrase_en IF NOT EXISTS FOR (evidence:Evidence) ON EACH [evidence.paraphrase_en]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}}
