// purpose: Full-text index: English statements of claims by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX claim_statement_en IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.statement_en]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}}
