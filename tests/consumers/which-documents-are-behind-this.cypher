// meta: statement meta
//   documents: expression this.documents
//     id: property id
//     title: property title
//     language: property language
//   counts: property counts
//     entities: property entities
//     claims: property claims
//     evidence: property evidence
//     documents: property documents
//     relations: property relations
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
    relations: COUNT { ()-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->() }
  }
} AS meta
WITH meta AS v0
RETURN [[v1 IN v0.documents | [v1.id, v1.title, v1.language]], v0.counts] AS value

// documents: connection of statement documents; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
//       fileName: property file_name
//       sha256: property sha256
//       claims: connection of statement document_claims; order this.id; counted
//         totalCount: property totalCount
// $p0: page size of Query.documents
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.id IS NOT NULL
    ORDER BY document.id ASC
    LIMIT $p0
    WITH document AS v0
    RETURN [
      [
        [
          v0.id,
          v0.file_name,
          v0.sha256,
          [
            NULL,
            COUNT {
              CALL (v0) {
                WITH v0 AS this
                MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
                WITH DISTINCT claim
                RETURN claim AS v1
              }
              WITH v1
              RETURN v1
            }
          ]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (document:Document)
    WITH document
    RETURN document
  }
] AS value
