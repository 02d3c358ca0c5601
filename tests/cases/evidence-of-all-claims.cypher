// guesses: connection of statement evidence; where filter.modalities; order this.document DESC, this.start, this.id; counted
//   totalCount: property totalCount
//   nodes: node
//     document: expression this.document
//       id: property id
//     cue: property cue
//     claim: nodes of relationship -[SUPPORTS|REFUTES]-> Claim
//       statement: property statement_en
// $p0: filter.modalities of evidence
// $p1: page size of Query.evidence
RETURN [
  COLLECT {
    MATCH (evidence:Evidence)
    WITH evidence
    WHERE evidence.modality IN $p0 AND evidence.document IS NOT NULL AND evidence.start IS NOT NULL AND evidence.id IS NOT NULL
    ORDER BY evidence.document DESC, evidence.start ASC, evidence.id ASC
    LIMIT $p1
    WITH evidence AS v0
    RETURN [
      [
        v0.document,
        v0.cue,
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
    WHERE evidence.modality IN $p0
    RETURN evidence
  }
] AS value

// cramp: connection of statement evidence; where filter.entity, filter.stance; order this.document, this.start, this.id; counted
//   totalCount: property totalCount
//   byDocument: facet by [this.document]
//     document: reference value to Document
//       id: property id
//       language: property language
//     count: property count
//   byCue: facet by [cue IN [this.cue_lowercase] WHERE cue IS NOT NULL]
//     value: property value
//     count: property count
//   nodes: node
//     id: property id
// $p0: filter.entity of evidence
// $p1: filter.stance of evidence
// $p2: page size of Query.evidence
RETURN [
  COLLECT {
    MATCH (evidence:Evidence)
    WITH evidence
    WHERE evidence.document IS NOT NULL AND evidence.start IS NOT NULL AND evidence.id IS NOT NULL
    WITH evidence, EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND EXISTS { MATCH (evidence)-[relationship]->(:Claim) WHERE type(relationship) = $p1 } AS v1
    WHERE v1
    ORDER BY evidence.document ASC, evidence.start ASC, evidence.id ASC
    LIMIT $p2
    WITH evidence AS v0
    RETURN [[v0.id]] AS item
  },
  COUNT {
    MATCH (evidence:Evidence)
    WITH evidence
    WITH evidence, EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND EXISTS { MATCH (evidence)-[relationship]->(:Claim) WHERE type(relationship) = $p1 } AS v2
    WHERE v2
    RETURN evidence
  },
  NULL,
  [
    COLLECT {
      MATCH (evidence:Evidence)
      WITH evidence
      WITH evidence, EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND EXISTS { MATCH (evidence)-[relationship]->(:Claim) WHERE type(relationship) = $p1 } AS v6
      WHERE v6
      UNWIND [evidence.document] AS v3
      WITH v3, count(*) AS v5 ORDER BY v5 DESC, v3 LIMIT 100
      RETURN [v7 IN [{value: v3, count: v5}] | [
          COLLECT {
            MATCH (n8:Document {id: v7.value})
            RETURN [n8.id, n8.language] AS item
          }[0],
          v7.count
      ]][0] AS item
    },
    COLLECT {
      MATCH (evidence:Evidence)
      WITH evidence
      WITH evidence, EXISTS { MATCH (evidence)-[:SUPPORTS|REFUTES]->(said:Claim) WHERE said.subject = $p0 OR said.object = $p0 } AND EXISTS { MATCH (evidence)-[relationship]->(:Claim) WHERE type(relationship) = $p1 } AS v12
      WHERE v12
      UNWIND [cue IN [evidence.cue_lowercase] WHERE cue IS NOT NULL] AS v9
      WITH v9, count(*) AS v11 ORDER BY v11 DESC, v9 LIMIT 100
      RETURN [v13 IN [{value: v9, count: v11}] | [v13.value, v13.count]][0] AS item
    }
  ]
] AS value

// hedgedByWord: connection of statement claims; where filter.minDocuments, filter.modalities, filter.cues; order this.id; counted
//   totalCount: property totalCount
//   nodes: node
//     statement: property statement_en
// $p0: filter.minDocuments of claims
// $p1: filter.modalities of claims
// $p2: filter.cues of claims
// $p3: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.document_count >= $p0 AND claim.id IS NOT NULL
    WITH claim, EXISTS { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) WHERE found.modality IN $p1 } AND EXISTS { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) WHERE found.cue_folded IN $p2 } AS v1
    WHERE v1
    ORDER BY claim.id ASC
    LIMIT $p3
    WITH claim AS v0
    RETURN [[v0.statement_en]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.document_count >= $p0
    WITH claim, EXISTS { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) WHERE found.modality IN $p1 } AND EXISTS { MATCH (claim)<-[:SUPPORTS|REFUTES]-(found:Evidence) WHERE found.cue_folded IN $p2 } AS v2
    WHERE v2
    RETURN claim
  }
] AS value
