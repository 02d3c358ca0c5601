// entity: statement entity
//   name: property name_en
//   relieves: connection of relationship <-[TREATS|PREVENTS|IMPROVES]- Entity; where filter.predicates; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         name: property name_en
//   prevents: connection of relationship <-[TREATS|PREVENTS|IMPROVES]- Entity; where filter.predicates; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         name: property name_en
//   improves: connection of relationship <-[TREATS|PREVENTS|IMPROVES]- Entity; where filter.predicates; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         name: property name_en
// $id: of the statement
// $curie: of the statement
// $p0: filter.predicates of treatments
// $p1: page size of Entity.treatments
// $p2: filter.predicates of treatments
// $p3: page size of Entity.treatments
// $p4: filter.predicates of treatments
// $p5: page size of Entity.treatments
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
  v0.name_en,
  [
    COLLECT {
      MATCH (v0)<-[r2:TREATS|PREVENTS|IMPROVES]-(n1:Entity)
      WITH r2, n1
      WHERE type(r2) IN $p0
      ORDER BY n1.id ASC, r2.claim ASC
      LIMIT $p1
      RETURN [[r2.certainty_rank, [n1.id, n1.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:TREATS|PREVENTS|IMPROVES]-(n3:Entity)
      WITH r4, n3
      WHERE type(r4) IN $p0
      RETURN r4
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r6:TREATS|PREVENTS|IMPROVES]-(n5:Entity)
      WITH r6, n5
      WHERE type(r6) IN $p2
      ORDER BY n5.id ASC, r6.claim ASC
      LIMIT $p3
      RETURN [[r6.certainty_rank, [n5.id, n5.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r8:TREATS|PREVENTS|IMPROVES]-(n7:Entity)
      WITH r8, n7
      WHERE type(r8) IN $p2
      RETURN r8
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r10:TREATS|PREVENTS|IMPROVES]-(n9:Entity)
      WITH r10, n9
      WHERE type(r10) IN $p4
      ORDER BY n9.id ASC, r10.claim ASC
      LIMIT $p5
      RETURN [[r10.certainty_rank, [n9.id, n9.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r12:TREATS|PREVENTS|IMPROVES]-(n11:Entity)
      WITH r12, n11
      WHERE type(r12) IN $p4
      RETURN r12
    }
  ]
] AS value
