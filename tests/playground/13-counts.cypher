// claims: connection of statement claims; where filter.entity; order this.id; counted
//   totalCount: property totalCount
//   byPredicate: facet by [this.predicate]
//     value: property value
//     count: property count
//   bySubjectKind: facet by [(this)-[:SUBJECT]->(end:Entity) | end.kind]
//     value: property value
//     count: property count
//   byCertainty: facet by [this.certainty_rank]
//     value: property value
//     count: property count
//   byModality: facet by COLLECT { MATCH (this)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.modality }
//     value: property value
//     count: property count
//   byDocument: facet by COLLECT { MATCH (this)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.document }
//     document: reference value to Document
//       title: property title
//     count: property count
// $p0: filter.entity of claims
RETURN [
  NULL,
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 OR claim.object = $p0)
    RETURN claim
  },
  NULL,
  [
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE (claim.subject = $p0 OR claim.object = $p0)
      UNWIND [claim.predicate] AS v0
      WITH v0, count(*) AS v2 ORDER BY v2 DESC, v0 LIMIT 100
      RETURN [v3 IN [{value: v0, count: v2}] | [v3.value, v3.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE (claim.subject = $p0 OR claim.object = $p0)
      UNWIND [(claim)-[:SUBJECT]->(end:Entity) | end.kind] AS v4
      WITH v4, count(*) AS v6 ORDER BY v6 DESC, v4 LIMIT 100
      RETURN [v7 IN [{value: v4, count: v6}] | [v7.value, v7.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE (claim.subject = $p0 OR claim.object = $p0)
      UNWIND [claim.certainty_rank] AS v8
      WITH v8, count(*) AS v10 ORDER BY v10 DESC, v8 LIMIT 100
      RETURN [v11 IN [{value: v8, count: v10}] | [v11.value, v11.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE (claim.subject = $p0 OR claim.object = $p0)
      UNWIND COLLECT { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.modality } AS v12
      WITH v12, count(*) AS v14 ORDER BY v14 DESC, v12 LIMIT 100
      RETURN [v15 IN [{value: v12, count: v14}] | [v15.value, v15.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE (claim.subject = $p0 OR claim.object = $p0)
      UNWIND COLLECT { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.document } AS v16
      WITH v16, count(*) AS v18 ORDER BY v18 DESC, v16 LIMIT 100
      RETURN [v19 IN [{value: v16, count: v18}] | [
          COLLECT {
            MATCH (n20:Document {id: v19.value})
            RETURN [n20.title] AS item
          }[0],
          v19.count
      ]][0] AS item
    }
  ]
] AS value

// evidence: connection of statement evidence; where filter.entity; order this.document, this.start, this.id; counted
//   totalCount: property totalCount
//   byCue: facet by [cue IN [this.cue_lowercase] WHERE cue IS NOT NULL]
//     value: property value
//     count: property count
//   byStance: facet by [(this)-[position]->(:Claim) | type(position)]
//     value: property value
//     count: property count
// $p0: filter.entity of evidence
RETURN [
  NULL,
  COUNT {
    MATCH (evidence:Evidence)
    WITH evidence
    WHERE EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 }
    RETURN evidence
  },
  NULL,
  [
    COLLECT {
      MATCH (evidence:Evidence)
      WITH evidence
      WHERE EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 }
      UNWIND [cue IN [evidence.cue_lowercase] WHERE cue IS NOT NULL] AS v0
      WITH v0, count(*) AS v2 ORDER BY v2 DESC, v0 LIMIT 100
      RETURN [v3 IN [{value: v0, count: v2}] | [v3.value, v3.count]][0] AS item
    },
    COLLECT {
      MATCH (evidence:Evidence)
      WITH evidence
      WHERE EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 }
      UNWIND [(evidence)-[position]->(:Claim) | type(position)] AS v4
      WITH v4, count(*) AS v6 ORDER BY v6 DESC, v4 LIMIT 100
      RETURN [v7 IN [{value: v4, count: v6}] | [v7.value, v7.count]][0] AS item
    }
  ]
] AS value
