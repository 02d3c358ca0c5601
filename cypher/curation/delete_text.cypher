// purpose: Deletes the text of a source, unless another has the same.
// mode: WRITE
// parameters: $source: string, $sha256: string
// yields: nothing
// example: {"source": "doc-example", "sha256": "example"}
MATCH (text:SourceText {id: $sha256})
WHERE NOT EXISTS { MATCH (other:Source)-[:HAS_TEXT]->(text) WHERE other.id <> $source }
DETACH DELETE text
