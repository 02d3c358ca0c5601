// purpose: Full-text index: Swedish paraphrases of evidence by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX evidence_paraphrase_sv IF NOT EXISTS FOR (evidence:Evidence) ON EACH [evidence.paraphrase_sv]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish', `fulltext.eventually_consistent`: false}}
