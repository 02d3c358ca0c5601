// purpose: A source by its id.
// mode: READ
// parameters: $id: string
// yields: source
// example: {"id": "doc-example"}
MATCH (source:Source {id: $id})
RETURN source
