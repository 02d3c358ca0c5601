// claims: connection of statement claims; where filter.subjectKinds, filter.minCertainty; order this.id; counted
//   totalCount: property totalCount
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//   nodes: node
//     id: property id
//   byPredicate: facet by [this.predicate]
//     value: property value
//     count: property count
//   byCertainty: facet by [this.certainty_rank]
//     value: property value
//     count: property count
//   bySubjectKind: facet by [(this)-[:SUBJECT]->(end:Entity) | end.kind]
//     value: property value
//     count: property count
//   byObjectKind: facet by [(this)-[:OBJECT]->(end:Entity) | end.kind]
//     value: property value
//     count: property count
// $p0: filter.subjectKinds of claims
// $p1: filter.minCertainty of claims
// $p2: page size + 1 of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p0 } AND claim.certainty_rank >= $p1 AND claim.id IS NOT NULL
    ORDER BY claim.id ASC
    LIMIT $p2
    WITH claim AS v0
    RETURN [[v0.id], ['7a99be', v0.id]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p0 } AND claim.certainty_rank >= $p1
    RETURN claim
  },
  NULL,
  [
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p0 } AND claim.certainty_rank >= $p1
      UNWIND [claim.predicate] AS v1
      WITH v1, count(*) AS v3 ORDER BY v3 DESC, v1 LIMIT 100
      RETURN [v4 IN [{value: v1, count: v3}] | [v4.value, v4.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p0 } AND claim.certainty_rank >= $p1
      UNWIND [claim.certainty_rank] AS v5
      WITH v5, count(*) AS v7 ORDER BY v7 DESC, v5 LIMIT 100
      RETURN [v8 IN [{value: v5, count: v7}] | [v8.value, v8.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p0 } AND claim.certainty_rank >= $p1
      UNWIND [(claim)-[:SUBJECT]->(end:Entity) | end.kind] AS v9
      WITH v9, count(*) AS v11 ORDER BY v11 DESC, v9 LIMIT 100
      RETURN [v12 IN [{value: v9, count: v11}] | [v12.value, v12.count]][0] AS item
    },
    COLLECT {
      MATCH (claim:Claim)
      WITH claim
      WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p0 } AND claim.certainty_rank >= $p1
      UNWIND [(claim)-[:OBJECT]->(end:Entity) | end.kind] AS v13
      WITH v13, count(*) AS v15 ORDER BY v15 DESC, v13 LIMIT 100
      RETURN [v16 IN [{value: v13, count: v15}] | [v16.value, v16.count]][0] AS item
    }
  ]
] AS value

// entity: statement entity
//   relations: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     byKind: facet by [node.kind]
//       kind: property value
//       count: property count
//     byPredicate: facet by [type(this)]
//       value: property value
//       count: property count
//     byCertainty: facet by [this.certainty_rank]
//       value: property value
//       count: property count
//     byModality: facet by COLLECT { MATCH (:Claim {id: this.claim})<-[:SUPPORTS]-(found:Evidence) RETURN DISTINCT found.modality }
//       value: property value
//       count: property count
//     byDocument: facet by this.documents
//       document: expression this.value
//         id: property id
//       count: property count
// $id: of the statement
// $curie: of the statement
CALL () {
  MATCH (entity:Entity {id: $id})
  RETURN entity
  UNION
  WITH $curie AS curie WHERE curie IS NOT NULL
  MATCH (entity:Entity)
  WHERE curie IN entity.curies_folded
  WITH entity, [at IN range(0, size(entity.xrefs) - 1) WHERE entity.curies_folded[at] = curie | split(entity.xrefs[at], ' ')[0]] AS mappings
  WITH entity ORDER BY 'skos:exactMatch' IN mappings DESC, 'skos:closeMatch' IN mappings DESC, entity.id LIMIT 1
  RETURN entity
}
WITH entity AS v0
RETURN [
  [
    NULL,
    NULL,
    NULL,
    [
      COLLECT {
        MATCH (v0)-[r7:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n6:Entity)
        WITH r7, n6
        UNWIND [n6.kind] AS v1
        WITH DISTINCT v1
        WITH v1, COUNT {
          MATCH (v0)-[r5:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n4:Entity)
          WITH r5, n4
          UNWIND [n4.kind] AS v2
          WITH v2 WHERE v2 = v1
          RETURN v2
        } AS v3 ORDER BY v3 DESC, v1 LIMIT 100
        RETURN [v8 IN [{value: v1, count: v3}] | [v8.value, v8.count]][0] AS item
      },
      COLLECT {
        MATCH (v0)-[r15:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n14:Entity)
        WITH r15, n14
        UNWIND [type(r15)] AS v9
        WITH DISTINCT v9
        WITH v9, COUNT {
          MATCH (v0)-[r13:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n12:Entity)
          WITH r13, n12
          UNWIND [type(r13)] AS v10
          WITH v10 WHERE v10 = v9
          RETURN v10
        } AS v11 ORDER BY v11 DESC, v9 LIMIT 100
        RETURN [v16 IN [{value: v9, count: v11}] | [v16.value, v16.count]][0] AS item
      },
      COLLECT {
        MATCH (v0)-[r23:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n22:Entity)
        WITH r23, n22
        UNWIND [r23.certainty_rank] AS v17
        WITH DISTINCT v17
        WITH v17, COUNT {
          MATCH (v0)-[r21:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n20:Entity)
          WITH r21, n20
          UNWIND [r21.certainty_rank] AS v18
          WITH v18 WHERE v18 = v17
          RETURN v18
        } AS v19 ORDER BY v19 DESC, v17 LIMIT 100
        RETURN [v24 IN [{value: v17, count: v19}] | [v24.value, v24.count]][0] AS item
      },
      COLLECT {
        MATCH (v0)-[r31:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n30:Entity)
        WITH r31, n30
        UNWIND COLLECT { MATCH (:Claim {id: r31.claim})<-[:SUPPORTS]-(found:Evidence) RETURN DISTINCT found.modality } AS v25
        WITH DISTINCT v25
        WITH v25, COUNT {
          MATCH (v0)-[r29:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n28:Entity)
          WITH r29, n28
          UNWIND COLLECT { MATCH (:Claim {id: r29.claim})<-[:SUPPORTS]-(found:Evidence) RETURN DISTINCT found.modality } AS v26
          WITH v26 WHERE v26 = v25
          RETURN v26
        } AS v27 ORDER BY v27 DESC, v25 LIMIT 100
        RETURN [v32 IN [{value: v25, count: v27}] | [v32.value, v32.count]][0] AS item
      },
      COLLECT {
        MATCH (v0)-[r39:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n38:Entity)
        WITH r39, n38
        UNWIND r39.documents AS v33
        WITH DISTINCT v33
        WITH v33, COUNT {
          MATCH (v0)-[r37:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(n36:Entity)
          WITH r37, n36
          UNWIND r37.documents AS v34
          WITH v34 WHERE v34 = v33
          RETURN v34
        } AS v35 ORDER BY v35 DESC, v33 LIMIT 100
        RETURN [v40 IN [{value: v33, count: v35}] | [v40.value, v40.count]][0] AS item
      }
    ]
  ]
] AS value

// document: statement document
//   evidence: connection of nodes of relationship <-[QUOTED_FROM]- Evidence; where filter.hasCue; order this.document, this.start, this.id; counted
//     totalCount: property totalCount
//     byCue: facet by [cue IN [this.cue_lowercase] WHERE cue IS NOT NULL]
//       value: property value
//       count: property count
//     bySection: facet by [this.section]
//       value: property value
//       count: property count
//     byModality: facet by [this.modality]
//       value: property value
//       count: property count
// $id: of the statement
// $p0: filter.hasCue of evidence
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [
  [
    NULL,
    COUNT {
      MATCH (v0)<-[:QUOTED_FROM]-(n1:Evidence)
      WITH n1
      WHERE (n1.cue IS NOT NULL) = $p0
      RETURN n1
    },
    NULL,
    [
      COLLECT {
        MATCH (v0)<-[:QUOTED_FROM]-(n6:Evidence)
        WITH n6
        WHERE (n6.cue IS NOT NULL) = $p0
        UNWIND [cue IN [n6.cue_lowercase] WHERE cue IS NOT NULL] AS v2
        WITH DISTINCT v2
        WITH v2, COUNT {
          MATCH (v0)<-[:QUOTED_FROM]-(n5:Evidence)
          WITH n5
          WHERE (n5.cue IS NOT NULL) = $p0
          UNWIND [cue IN [n5.cue_lowercase] WHERE cue IS NOT NULL] AS v3
          WITH v3 WHERE v3 = v2
          RETURN v3
        } AS v4 ORDER BY v4 DESC, v2 LIMIT 100
        RETURN [v7 IN [{value: v2, count: v4}] | [v7.value, v7.count]][0] AS item
      },
      COLLECT {
        MATCH (v0)<-[:QUOTED_FROM]-(n12:Evidence)
        WITH n12
        WHERE (n12.cue IS NOT NULL) = $p0
        UNWIND [n12.section] AS v8
        WITH DISTINCT v8
        WITH v8, COUNT {
          MATCH (v0)<-[:QUOTED_FROM]-(n11:Evidence)
          WITH n11
          WHERE (n11.cue IS NOT NULL) = $p0
          UNWIND [n11.section] AS v9
          WITH v9 WHERE v9 = v8
          RETURN v9
        } AS v10 ORDER BY v10 DESC, v8 LIMIT 100
        RETURN [v13 IN [{value: v8, count: v10}] | [v13.value, v13.count]][0] AS item
      },
      COLLECT {
        MATCH (v0)<-[:QUOTED_FROM]-(n18:Evidence)
        WITH n18
        WHERE (n18.cue IS NOT NULL) = $p0
        UNWIND [n18.modality] AS v14
        WITH DISTINCT v14
        WITH v14, COUNT {
          MATCH (v0)<-[:QUOTED_FROM]-(n17:Evidence)
          WITH n17
          WHERE (n17.cue IS NOT NULL) = $p0
          UNWIND [n17.modality] AS v15
          WITH v15 WHERE v15 = v14
          RETURN v15
        } AS v16 ORDER BY v16 DESC, v14 LIMIT 100
        RETURN [v19 IN [{value: v14, count: v16}] | [v19.value, v19.count]][0] AS item
      }
    ]
  ]
] AS value

// entities: connection of statement entities; where filter.text; order this.id
//   byKind: facet by [this.kind]
//     __typename: typename
//     value: property value
//     count: property count
// $p0: filter.text of entities
RETURN [
  NULL,
  NULL,
  NULL,
  [
    COLLECT {
      MATCH (entity:Entity)
      WITH entity
      WHERE any(name IN entity.names_folded WHERE name CONTAINS $p0)
      UNWIND [entity.kind] AS v0
      WITH v0, count(*) AS v2 ORDER BY v2 DESC, v0 LIMIT 100
      RETURN [v3 IN [{value: v0, count: v2}] | [v3.value, v3.count]][0] AS item
    }
  ]
] AS value
