// purpose: The text of a source.
// mode: READ
// parameters: $sha256: string
// yields: text: SourceTextProperties
// example: {"sha256": "example"}
MATCH (found:SourceText {id: $sha256})
WITH properties(found) AS text
RETURN text
