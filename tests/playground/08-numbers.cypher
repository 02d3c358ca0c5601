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
RETURN [var0.data_release, var0.counts] AS value

// statistics: statistics
WITH {} AS statistics
WITH statistics AS var0
RETURN [COLLECT {
    CALL (var0) {
      WITH var0 AS this
      MATCH (entity:Entity)
      WITH DISTINCT entity.kind AS kind
      WITH {kind: kind, entities: COUNT { (:Entity {kind: kind}) }} AS number
      ORDER BY number.entities DESC, number.kind
      RETURN number AS var1
    }
    RETURN [var1.kind, var1.entities] AS item
  }, COLLECT {
    CALL (var0) {
      WITH var0 AS this
      MATCH (claim:Claim)
      WITH DISTINCT claim.predicate AS predicate
      WITH {
        predicate: predicate,
        claims: COUNT { (:Claim {predicate: predicate}) },
        relations: COUNT { MATCH (claim:Claim {predicate: predicate, status: 'ACCEPTED'}) WHERE claim.document_count > 0 }
      } AS number
      ORDER BY number.claims DESC, number.predicate
      RETURN number AS var2
    }
    RETURN [var2.predicate, var2.claims, var2.relations] AS item
  }, COLLECT {
    CALL (var0) {
      WITH var0 AS this
      UNWIND [4, 3, 2, 1] AS rank
      WITH {
        certainty_rank: rank,
        claims: COUNT { (:Claim {certainty_rank: rank}) },
        relations: COUNT { MATCH (claim:Claim {certainty_rank: rank, status: 'ACCEPTED'}) WHERE claim.document_count > 0 }
      } AS number
      RETURN number AS var3
    }
    RETURN [var3.certainty_rank, var3.claims, var3.relations] AS item
  }, COLLECT {
    CALL (var0) {
      WITH var0 AS this
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
      RETURN number AS var4
    }
    RETURN [[var5 IN [var4.document] | [var5.title]][0], var4.claims, var4.evidence, var4.entities] AS item
}] AS value
