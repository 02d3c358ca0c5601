// purpose: All documents in the order of the id index, without sorting.
// mode: READ
// parameters: none
// yields: document: Pick<DocumentProperties, 'id' | 'title' | 'language' | 'file_name' | 'sha256'>
// example: {}
MATCH (document:Document)
USING INDEX document:Document(id)
WHERE document.id > ''
WITH document ORDER BY document.id
WITH document {.id, .title, .language, .file_name, .sha256} AS document
RETURN document
