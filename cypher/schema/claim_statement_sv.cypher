// purpose: Full-text index: Swedish statements of claims by words, in any inflection.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX claim_statement_sv IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.statement_sv]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish', `fulltext.eventually_consistent`: false}}
