// purpose: Full-text index: titles, publishers and authors of documents by the beginnings of words, without å, ä and ö.
// mode: SCHEMA
// parameters: none
// yields: nothing
// example: {}
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (document:Document)
ON EACH [document.title, document.publisher, document.author]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
