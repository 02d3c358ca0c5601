// entity: statement entity
//   name: property name_en
//   relieves: connection of relationship <-[TREATS]- Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         name: property name_en
//   prevents: connection of relationship <-[PREVENTS]- Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         name: property name_en
//   improves: connection of relationship <-[IMPROVES]- Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       certainty: property certainty_rank
//       node: node
//         id: property id
//         name: property name_en
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.treatments
// $p1: page size of Entity.treatments
// $p2: page size of Entity.treatments
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
      MATCH (v0)<-[r2:TREATS]-(n1:Entity)
      WITH r2, n1
      ORDER BY n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[r2.certainty_rank, [n1.id, n1.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r4:TREATS]-(n3:Entity)
      WITH r4, n3
      RETURN r4
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r6:PREVENTS]-(n5:Entity)
      WITH r6, n5
      ORDER BY n5.id ASC, r6.claim ASC
      LIMIT $p1
      RETURN [[r6.certainty_rank, [n5.id, n5.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r8:PREVENTS]-(n7:Entity)
      WITH r8, n7
      RETURN r8
    }
  ],
  [
    COLLECT {
      MATCH (v0)<-[r10:IMPROVES]-(n9:Entity)
      WITH r10, n9
      ORDER BY n9.id ASC, r10.claim ASC
      LIMIT $p2
      RETURN [[r10.certainty_rank, [n9.id, n9.name_en]]] AS item
    },
    COUNT {
      MATCH (v0)<-[r12:IMPROVES]-(n11:Entity)
      WITH r12, n11
      RETURN r12
    }
  ]
] AS value
