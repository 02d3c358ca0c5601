// purpose: Writes proposals, each as found by hand in the text of its source.
// mode: WRITE
// parameters: $rows: {properties: ProposalProperties}[]
// yields: nothing
// example: {"rows": []}
UNWIND $rows AS row
MERGE (proposal:Proposal {id: row.properties.id})
SET proposal = row.properties
WITH proposal
MERGE (extraction:Extraction {id: 'by-hand-' + proposal.text_sha256})
SET extraction.extractor = 'BY_HAND'
MERGE (proposal)-[:FROM]->(extraction)
WITH extraction, proposal
CALL (extraction, proposal) {
  MATCH (text:SourceText {id: proposal.text_sha256})
  MERGE (extraction)-[:OF]->(text)
}
