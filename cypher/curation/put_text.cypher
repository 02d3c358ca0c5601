// purpose: Stores the text of a source.
// mode: WRITE
// parameters: $text: SourceTextProperties
// yields: nothing
// example: {"text": {"id": "example", "sha256": "example", "text": "", "blocks": [], "converter": ""}}
MERGE (text:SourceText {id: $text.id})
SET text = $text
