// entity: statement entity
//   text: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; where filter.text; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         id: property id
//       predicate: expression type(this)
//   swedish: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; where filter.kinds, filter.language; order node.name_sv, node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         name: property name_sv
//   lowered: connection of relationship -[PREVENTS]- Entity; where filter.polarities; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       polarity: property polarity
//       node: node
//         id: property id
//   certain: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]- Entity; where filter.minCertainty, filter.minDocuments, filter.document; order type(this), node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       node: node
//         id: property id
//       certainty: property certainty_rank
//       documentCount: property document_count
// $id: of the statement
// $curie: of the statement
// $p0: filter.text of causes
// $p1: page size of Entity.causes
// $p2: filter.kinds of causes
// $p3: filter.language of causes
// $p4: page size of Entity.causes
// $p5: filter.polarities of relations
// $p6: page size of Entity.relations
// $p7: filter.minCertainty of relations
// $p8: filter.minDocuments of relations
// $p9: filter.document of relations
// $p10: page size of Entity.relations
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
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      WHERE any(name IN n1.names_folded WHERE name CONTAINS $p0)
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p1
      RETURN [[[n1.id], type(r2)]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n3:Entity)
      WITH r4, n3
      WHERE any(name IN n3.names_folded WHERE name CONTAINS $p0)
      RETURN r4
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n5:Entity)
      WITH r6, n5
      WHERE n5.kind IN $p2 AND EXISTS { (:Claim {id: r6.claim})<-[:SUPPORTS]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p3}) }
      ORDER BY n5.name_sv ASC, n5.id ASC, r6.claim ASC
      LIMIT $p4
      RETURN [[[n5.name_sv]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r8:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n7:Entity)
      WITH r8, n7
      WHERE n7.kind IN $p2 AND EXISTS { (:Claim {id: r8.claim})<-[:SUPPORTS]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p3}) }
      RETURN r8
    }
  ],
  [
    COLLECT {
      MATCH (v0)-[r10:PREVENTS]-(n9:Entity)
      WITH r10, n9
      WHERE r10.polarity IN $p5
      ORDER BY n9.id ASC, r10.claim ASC
      LIMIT $p6
      RETURN [[type(r10), r10.polarity, [n9.id]]] AS item
    },
    COUNT {
      MATCH (v0)-[r12:PREVENTS]-(n11:Entity)
      WITH r12, n11
      WHERE r12.polarity IN $p5
      RETURN r12
    }
  ],
  [
    COLLECT {
      MATCH (v0)-[r14:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(n13:Entity)
      WITH r14, n13
      WHERE r14.certainty_rank >= $p7 AND r14.document_count >= $p8 AND $p9 IN r14.documents
      ORDER BY type(r14) ASC, n13.id ASC, r14.claim ASC
      LIMIT $p10
      RETURN [[type(r14), [n13.id], r14.certainty_rank, r14.document_count]] AS item
    },
    COUNT {
      MATCH (v0)-[r16:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(n15:Entity)
      WITH r16, n15
      WHERE r16.certainty_rank >= $p7 AND r16.document_count >= $p8 AND $p9 IN r16.documents
      RETURN r16
    }
  ]
] AS value
