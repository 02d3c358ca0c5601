// purpose: What is served: data release, release number, documents and counts.
// mode: READ
// parameters: none
// yields: meta: {counts: {entities: int, claims: int, evidence: int, documents: int, relations: int}}
// example: {}
MATCH (release:Release {id: 'current'})
WITH {
  data_release: release.data_release,
  release_number: release.release_number,
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
    relations: COUNT { ()-[:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->() }
  }
} AS meta
RETURN meta
