// purpose: Stores what is published of a source.
// mode: WRITE
// parameters: $id: string, $document: string, $sha256: string, $content: string, $quotable: boolean
// yields: nothing
// example: {"id": "example", "document": "doc-example", "sha256": "example", "content": "{}", "quotable": false}
MATCH (library:Library {id: 'current'})
MERGE (publication:Publication {id: $id})
ON CREATE SET publication.number = library.decisions
SET publication.document = $document, publication.text_sha256 = $sha256, publication.content = $content, publication.quotable = $quotable
