// meta: meta
MATCH (release:Release {id: 'current'})
WITH {
  data_release: release.data_release,
  graph_revision: release.graph_revision,
  loaded_at: toString(release.loaded_at),
  quotes: release.quotes,
  documents: COLLECT {
    MATCH (document:Document)
    RETURN document ORDER BY document.id
  },
  counts: {
    entities: COUNT { (:Entity) },
    claims: COUNT { (:Claim) },
    evidence: COUNT { (:Evidence) },
    documents: COUNT { (:Document) },
    relations: COUNT { ()-[:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS]->() }
  }
} AS meta
WITH meta AS var0
RETURN [[var1 IN var0.documents | [var1.id, var1.title, var1.language]], var0.counts] AS value

// documents: documents
RETURN [COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.id IS NOT NULL
    ORDER BY document.id ASC
    LIMIT $p0
    WITH document AS var0
    RETURN [[[var0.id, var0.file_name, var0.sha256, [NULL, COUNT {
              CALL (var0) {
                WITH var0 AS this
                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                WITH DISTINCT claim
                RETURN claim AS var1
              }
              WITH var1
              RETURN var1
    }]]]] AS item
  }, COUNT {
    MATCH (document:Document)
    WITH document
    RETURN document
}] AS value
