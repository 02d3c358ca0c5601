// purpose: The documents that state at least one hop of a path.
// mode: READ
// parameters: none
// yields: document
// example: {"parent": "MATCH ()-[hop:BRIDGES]->() WITH {hops: collect(hop)} AS this"}
UNWIND this.hops AS hop
UNWIND hop.documents + coalesce(hop.level_documents, []) AS id
WITH DISTINCT id
MATCH (document:Document {id: id})
WITH document ORDER BY document.id
RETURN document
