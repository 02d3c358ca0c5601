// meta: statement meta
//   dataRelease: property data_release
//   counts: property counts
//     entities: property entities
//     claims: property claims
//     evidence: property evidence
//     relations: property relations
//     documents: property documents
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
RETURN [v0.data_release, v0.counts] AS value

// statistics: statement statistics
//   byKind: list of statement kind_counts
//     kind: property kind
//     entities: property entities
//   byCertainty: list of statement certainty_counts
//     certainty: property certainty_rank
//     relations: property relations
//   byDocument: list of statement document_counts
//     document: expression this.document
//       title: property title
//       language: property language
//     claims: property claims
//     evidence: property evidence
//     entities: property entities
WITH {} AS statistics
WITH statistics AS v0
RETURN [
  COLLECT {
    CALL (v0) {
      WITH v0 AS this
      MATCH (entity:Entity)
      WITH DISTINCT entity.kind AS kind
      WITH {kind: kind, entities: COUNT { (:Entity {kind: kind}) }} AS number
      ORDER BY number.entities DESC, number.kind
      RETURN number AS v1
    }
    RETURN [v1.kind, v1.entities] AS item
  },
  COLLECT {
    CALL (v0) {
      WITH v0 AS this
      UNWIND [4, 3, 2, 1] AS rank
      WITH {
        certainty_rank: rank,
        claims: COUNT { (:Claim {certainty_rank: rank}) },
        relations: COUNT { MATCH (claim:Claim {certainty_rank: rank, status: 'ACCEPTED'}) WHERE claim.document_count > 0 }
      } AS number
      RETURN number AS v2
    }
    RETURN [v2.certainty_rank, v2.relations] AS item
  },
  COLLECT {
    CALL (v0) {
      WITH v0 AS this
      MATCH (document:Document)
      WITH {
        document: document,
        evidence: COUNT { (document)<-[:QUOTED_FROM]-(:Evidence) },
        claims: COUNT { MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim) RETURN DISTINCT claim },
        entities: COUNT {
          MATCH (document)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(:Claim)-[:SUBJECT|OBJECT]->(entity:Entity)
          RETURN DISTINCT entity
        }
      } AS number
      ORDER BY number.document.id
      RETURN number AS v3
    }
    RETURN [[v4 IN [v3.document] | [v4.title, v4.language]][0], v3.claims, v3.evidence, v3.entities] AS item
  }
] AS value
