// claims: connection of statement claims; where filter.objectOrSubtype; order this.id; counted
//   totalCount: property totalCount
//   byPredicate: facet by [this.predicate]
//     value: property value
//     count: property count
//   byModality: facet by COLLECT { MATCH (this)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.modality }
//     value: property value
//     count: property count
//   byDocument: facet by COLLECT { MATCH (this)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.document }
//     document: reference value to Document
//       fileName: property file_name
//     count: property count
// $p0: filter.objectOrSubtype of claims
RETURN [
  NULL,
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { (claim)-[:OBJECT]->(:Entity)-[:SUBTYPE_OF]->{0,4}(:Entity {id: $p0}) }
    RETURN claim
  },
  NULL,
  [
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { (claim)-[:OBJECT]->(:Entity)-[:SUBTYPE_OF]->{0,4}(:Entity {id: $p0}) }
      UNWIND [claim.predicate] AS v0
      WITH v0, count(*) AS v2 ORDER BY v2 DESC, v0 LIMIT 100
      RETURN [v3 IN [{value: v0, count: v2}] | [v3.value, v3.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { (claim)-[:OBJECT]->(:Entity)-[:SUBTYPE_OF]->{0,4}(:Entity {id: $p0}) }
      UNWIND COLLECT { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.modality } AS v4
      WITH v4, count(*) AS v6 ORDER BY v6 DESC, v4 LIMIT 100
      RETURN [v7 IN [{value: v4, count: v6}] | [v7.value, v7.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { (claim)-[:OBJECT]->(:Entity)-[:SUBTYPE_OF]->{0,4}(:Entity {id: $p0}) }
      UNWIND COLLECT { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) RETURN DISTINCT found.document } AS v8
      WITH v8, count(*) AS v10 ORDER BY v10 DESC, v8 LIMIT 100
      RETURN [v11 IN [{value: v8, count: v10}] | [
          COLLECT {
            MATCH (n12:Document {id: v11.value})
            RETURN [n12.file_name] AS item
          }[0],
          v11.count
      ]][0] AS item
    }
  ]
] AS value

// evidence: connection of statement evidence; where filter.entity, filter.cue; order this.document, this.start, this.id; counted
//   totalCount: property totalCount
//   byStance: facet by [(this)-[position]->(:Claim) | type(position)]
//     value: property value
//     count: property count
//   nodes: node
//     section: property section
//     start: property start
//     end: property end
//     modality: property modality
//     claim: nodes of relationship -[SUPPORTS|REFUTES]-> Claim
//       statement: property statement_en
// $p0: filter.entity of evidence
// $p1: filter.cue of evidence
// $p2: page size of Query.evidence
RETURN [
  COLLECT {
    MATCH (evidence:Evidence)
    WITH evidence
    WHERE EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND evidence.cue_folded = $p1 AND evidence.document IS NOT NULL AND evidence.start IS NOT NULL AND evidence.id IS NOT NULL
    ORDER BY evidence.document ASC, evidence.start ASC, evidence.id ASC
    LIMIT $p2
    WITH evidence AS v0
    RETURN [
      [
        v0.section,
        v0.start,
        v0.end,
        v0.modality,
        COLLECT {
          MATCH (v0)-[:SUPPORTS|REFUTES]->(n1:Claim)
          RETURN [n1.statement_en] AS item
        }[0]
      ]
    ] AS item
  },
  COUNT {
    MATCH (evidence:Evidence)
    WITH evidence
    WHERE EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND evidence.cue_folded = $p1
    RETURN evidence
  },
  NULL,
  [
    COLLECT {
      MATCH (evidence:Evidence)
      WITH evidence
      WHERE EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND evidence.cue_folded = $p1
      UNWIND [(evidence)-[position]->(:Claim) | type(position)] AS v2
      WITH v2, count(*) AS v4 ORDER BY v4 DESC, v2 LIMIT 100
      RETURN [v5 IN [{value: v2, count: v4}] | [v5.value, v5.count]][0] AS item
    }
  ]
] AS value
