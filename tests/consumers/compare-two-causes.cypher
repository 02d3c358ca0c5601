// low: statement entity
//   name: property name_en
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         id: property id
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       node: node
//         id: property id
//       claim: reference claim to Claim
//         statement: property statement_en
//   electrolytes (Cause): connection of relationship -[INVOLVES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//       claim: reference claim to Claim
//         level: property level
// $id: of the statement
// $curie: of the statement
// $p0: page size of Cause.causes
// $p1: page size of Cause.effects
// $p2: page size of Cause.electrolytes
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
  v0.name_en,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[[n1.id]]] AS item
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
      ORDER BY n5.id ASC, r6.claim ASC
      LIMIT $p1
      RETURN [
        [
          type(r6),
          r6.certainty_rank,
          [n5.id],
          COLLECT {
            MATCH (n7:Claim {id: r6.claim})
            RETURN [n7.statement_en] AS item
          }[0]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)-[r9:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n8:Entity)
      WITH r9, n8
      RETURN r9
    }
  ],
  CASE
  WHEN v0:Cause THEN [
    COLLECT {
      MATCH (v0)-[r11:INVOLVES]->(n10:Electrolyte)
      WITH r11, n10
      ORDER BY r11.certainty_rank DESC, r11.document_count DESC, n10.id ASC, r11.claim ASC
      LIMIT $p2
      RETURN [
        [
          [n10.id],
          COLLECT {
            MATCH (n12:Claim {id: r11.claim})
            RETURN [n12.level] AS item
          }[0]
        ]
      ] AS item
    }
  ]
  END
] AS value

// high: statement entity
//   name: property name_en
//   causes: connection of relationship <-[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]- Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         id: property id
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       predicate: expression type(this)
//       certainty: property certainty_rank
//       node: node
//         id: property id
//       claim: reference claim to Claim
//         statement: property statement_en
//   electrolytes (Cause): connection of relationship -[INVOLVES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//       claim: reference claim to Claim
//         level: property level
// $id: of the statement
// $curie: of the statement
// $p0: page size of Cause.causes
// $p1: page size of Cause.effects
// $p2: page size of Cause.electrolytes
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
  v0.name_en,
  [
    COLLECT {
      MATCH (v0)<-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-(n1:Entity)
      WITH r2, n1
      ORDER BY n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [[[n1.id]]] AS item
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
      ORDER BY n5.id ASC, r6.claim ASC
      LIMIT $p1
      RETURN [
        [
          type(r6),
          r6.certainty_rank,
          [n5.id],
          COLLECT {
            MATCH (n7:Claim {id: r6.claim})
            RETURN [n7.statement_en] AS item
          }[0]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)-[r9:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n8:Entity)
      WITH r9, n8
      RETURN r9
    }
  ],
  CASE
  WHEN v0:Cause THEN [
    COLLECT {
      MATCH (v0)-[r11:INVOLVES]->(n10:Electrolyte)
      WITH r11, n10
      ORDER BY r11.certainty_rank DESC, r11.document_count DESC, n10.id ASC, r11.claim ASC
      LIMIT $p2
      RETURN [
        [
          [n10.id],
          COLLECT {
            MATCH (n12:Claim {id: r11.claim})
            RETURN [n12.level] AS item
          }[0]
        ]
      ] AS item
    }
  ]
  END
] AS value
