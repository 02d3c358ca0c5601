// entity: statement entity
//   __typename: typename
//   id: property id
//   kind: property kind
//   name: property name_en
//   swedish: property name_sv
//   synonyms: property synonyms_en
//   description: property description_en
//   xrefs: property xrefs
//     curie: property curie, by a rule
//     vocabulary: property vocabulary, by a rule
//     mapping: property mapping, by a rule
//     label: property label, by a rule
//     url: property url, by a rule
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   treatments: connection of relationship <-[TREATS|PREVENTS|IMPROVES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   medications (Condition): connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Medication; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   electrolytes (Condition): connection of relationship -[INVOLVES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   bodyParts (Condition): connection of relationship -[AFFECTS]-> BodyPart; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   populations (Condition): connection of relationship -[COMMON_IN]-> Population; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   warningSigns (Condition): connection of relationship <-[WARNS_OF]- WarningSign; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
//   subtypes (Condition): connection of relationship <-[SUBTYPE_OF]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       documentCount: property document_count
//       node: node
//         id: property id
//         name: property name_en
// $id: of the statement
// $curie: of the statement
// $p0: page size of Cause.causes
// $p1: page size of Cause.effects
// $p2: page size of Cause.treatments
// $p3: page size of Condition.medications
// $p4: page size of Condition.electrolytes
// $p5: page size of Condition.bodyParts
// $p6: page size of Condition.populations
// $p7: page size of Condition.warningSigns
// $p8: page size of Condition.subtypes
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
  [label IN labels(v0) WHERE label <> 'Entity'][0],
  v0.id,
  v0.kind,
  v0.name_en,
  v0.name_sv,
  v0.synonyms_en,
  v0.description_en,
  v0.xrefs,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[type(r2), r2.certainty_rank, r2.document_count, [n1.id, n1.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
      WITH r4, n3
      RETURN r4
    }
  ],
  [
    COLLECT {
      MATCH (v0)-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n5:Entity)
      WITH r6, n5
      ORDER BY r6.certainty_rank DESC, r6.document_count DESC, n5.id ASC, r6.claim ASC
      LIMIT $p1
      RETURN [[type(r6), r6.certainty_rank, r6.document_count, [n5.id, n5.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)-[r8:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n7:Entity)
      WITH r8, n7
      RETURN r8
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r10:TREATS|PREVENTS|IMPROVES]-(n9:Entity)
      WITH r10, n9
      ORDER BY r10.certainty_rank DESC, r10.document_count DESC, n9.id ASC, r10.claim ASC
      LIMIT $p2
      RETURN [[type(r10), r10.certainty_rank, r10.document_count, [n9.id, n9.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r12:TREATS|PREVENTS|IMPROVES]-(n11:Entity)
      WITH r12, n11
      RETURN r12
    }
  ],
  CASE
  WHEN v0:Condition THEN [
    COLLECT {
      MATCH (v0)<-[r14:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n13:Medication)
      WITH r14, n13
      ORDER BY r14.certainty_rank DESC, r14.document_count DESC, n13.id ASC, r14.claim ASC
      LIMIT $p3
      RETURN [[type(r14), r14.certainty_rank, r14.document_count, [n13.id, n13.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r16:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n15:Medication)
      WITH r16, n15
      RETURN r16
    }
  ]
  END,
  CASE
  WHEN v0:Condition THEN [
    COLLECT {
      MATCH (v0)-[r18:INVOLVES]->(n17:Electrolyte)
      WITH r18, n17
      ORDER BY r18.certainty_rank DESC, r18.document_count DESC, n17.id ASC, r18.claim ASC
      LIMIT $p4
      RETURN [[type(r18), r18.certainty_rank, r18.document_count, [n17.id, n17.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)-[r20:INVOLVES]->(n19:Electrolyte)
      WITH r20, n19
      RETURN r20
    }
  ]
  END,
  CASE
  WHEN v0:Condition THEN [
    COLLECT {
      MATCH (v0)-[r22:AFFECTS]->(n21:BodyPart)
      WITH r22, n21
      ORDER BY r22.certainty_rank DESC, r22.document_count DESC, n21.id ASC, r22.claim ASC
      LIMIT $p5
      RETURN [[type(r22), r22.certainty_rank, r22.document_count, [n21.id, n21.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)-[r24:AFFECTS]->(n23:BodyPart)
      WITH r24, n23
      RETURN r24
    }
  ]
  END,
  CASE
  WHEN v0:Condition THEN [
    COLLECT {
      MATCH (v0)-[r26:COMMON_IN]->(n25:Population)
      WITH r26, n25
      ORDER BY r26.certainty_rank DESC, r26.document_count DESC, n25.id ASC, r26.claim ASC
      LIMIT $p6
      RETURN [[type(r26), r26.certainty_rank, r26.document_count, [n25.id, n25.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)-[r28:COMMON_IN]->(n27:Population)
      WITH r28, n27
      RETURN r28
    }
  ]
  END,
  CASE
  WHEN v0:Condition THEN [
    COLLECT {
      MATCH (v0)<-[r30:WARNS_OF]-(n29:WarningSign)
      WITH r30, n29
      ORDER BY r30.certainty_rank DESC, r30.document_count DESC, n29.id ASC, r30.claim ASC
      LIMIT $p7
      RETURN [[type(r30), r30.certainty_rank, r30.document_count, [n29.id, n29.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r32:WARNS_OF]-(n31:WarningSign)
      WITH r32, n31
      RETURN r32
    }
  ]
  END,
  CASE
  WHEN v0:Condition THEN [
    COLLECT {
      MATCH (v0)<-[r34:SUBTYPE_OF]-(n33:Entity)
      WITH r34, n33
      ORDER BY r34.certainty_rank DESC, r34.document_count DESC, n33.id ASC, r34.claim ASC
      LIMIT $p8
      RETURN [[type(r34), r34.certainty_rank, r34.document_count, [n33.id, n33.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r36:SUBTYPE_OF]-(n35:Entity)
      WITH r36, n35
      RETURN r36
    }
  ]
  END
] AS value
