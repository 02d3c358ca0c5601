// purpose: The names by which documents call an entity: by document, those that occur most often first.
// mode: READ
// parameters: none
// yields: mention
// example: {"parent": "MATCH (this:Entity {id: 'muscle-cramp'})"}
MATCH (this)<-[use:MENTIONS]-(document:Document)
WITH use {.*, document: document} AS mention
ORDER BY mention.document.id, mention.count DESC, mention.start
RETURN mention
