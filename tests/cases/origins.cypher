// causalOrigins: materialized connection of statement causal_origins; order this.length, this.certainty_rank DESC, this.id, backward; counted
//   truncated: property truncated
//   totalCount: property totalCount
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//     hasPreviousPage: property hasPreviousPage
//   edges: edges
//     node: node
//       entity: expression this.entity
//         id: property id
//         kind: property kind
//       length: property length
//       certainty: property certainty_rank
//       documents: list of statement hop_documents
//         id: property id
//       hops: expression this.hops
//         from: expression startNode(this)
//           id: property id
//         bridge: expression type(this) = 'BRIDGES'
//         certainty: property certainty_rank
//         claim: reference claim to Claim
//           statement: property statement_en
//         levelClaim: reference level_claim to Claim
//           statement: property statement_en
// $to: of the statement
// $documents: of the statement
// $maxHops: of the statement
// $minCertainty: of the statement
// $kinds: of the statement
// $p0: page size + 1 of Query.causalOrigins
WITH COLLECT {
  UNWIND $to.ids AS id
  MATCH (target:Entity {id: id})
  WHERE $to.kinds IS NULL OR target.kind IN $to.kinds
  RETURN target
  UNION
  UNWIND CASE WHEN $to.includeSubtypes THEN $to.ids ELSE [] END AS id
  MATCH (:Entity {id: id})<-[:SUBTYPE_OF]-{1,4}(target:Entity)
  WHERE $to.kinds IS NULL OR target.kind IN $to.kinds
  RETURN DISTINCT target LIMIT 20000
  UNION
  UNWIND CASE WHEN $to.ids IS NULL THEN $to.kinds ELSE [] END AS kind
  MATCH (target:Entity {kind: kind})
  RETURN target LIMIT 20000
} AS targets
WITH targets, reduce(
  search = {
    paths: [target IN targets | {entity: target, hops: [], weakest: 4, key: ''}],
    tips: [target IN targets | {entity: target, hops: [], weakest: 4}],
    truncated: size(targets) = 20000
  },
  level IN range(1, $maxHops) | COLLECT {
    WITH size(search.paths) - size(targets) >= 10000 AS full
    WITH full, COLLECT {
      UNWIND CASE WHEN full THEN [] ELSE search.tips END AS tip
      WITH tip ORDER BY tip.weakest DESC
      WITH tip, tip.entity AS entity
      MATCH (entity)<-[hop:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-(origin:Entity)
      WITH tip, hop, origin LIMIT 20000
      RETURN CASE
      WHEN hop.certainty_rank < $minCertainty
      OR none(document IN hop.documents WHERE document IN $documents)
      OR none(document IN hop.level_documents WHERE document IN $documents) THEN null
      ELSE {
        entity: origin,
        hops: [hop] + tip.hops,
        weakest: CASE WHEN hop.certainty_rank < tip.weakest THEN hop.certainty_rank ELSE tip.weakest END,
        key: hop.claim + coalesce('+' + hop.level_claim, '')
      }
      END AS path
    } AS seen
    WITH full, seen, COLLECT {
      UNWIND search.paths + [path IN seen WHERE path IS NOT NULL] AS path
      RETURN path ORDER BY path.entity, size(path.hops), path.weakest DESC, path.key
    } AS sorted
    WITH full, seen, [at IN range(0, size(sorted) - 1) WHERE at = 0 OR sorted[at].entity <> sorted[at - 1].entity | sorted[at]] AS paths
    RETURN {
      paths: paths,
      tips: [path IN paths WHERE size(path.hops) = level],
      truncated: search.truncated OR full OR size(seen) = 20000
    }
  }[0]
) AS search
WITH {
  truncated: search.truncated,
  rows: [path IN search.paths WHERE path.hops <> [] AND ($kinds IS NULL OR path.entity.kind IN $kinds) | {
      entity: path.entity,
      hops: path.hops,
      length: size(path.hops),
      certainty_rank: path.weakest,
      id: path.entity.id
  }]
} AS origins
WITH origins.rows + [NULL] AS v1, [origins.truncated] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.length DESC, v0.certainty_rank ASC, v0.id DESC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [
  [v0 IN v3 | [
      [
        [
          [v7 IN [v0.entity] | [v7.id, v7.kind]][0],
          v0.length,
          v0.certainty_rank,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              UNWIND this.hops AS hop
              UNWIND hop.documents + coalesce(hop.level_documents, []) AS id
              WITH DISTINCT id
              MATCH (document:Document {id: id})
              WITH document ORDER BY document.id
              RETURN document AS v8
            }
            RETURN [v8.id] AS item
          },
          [v9 IN v0.hops | [
              [v10 IN [startNode(v9)] | [v10.id]][0],
              type(v9) = 'BRIDGES',
              v9.certainty_rank,
              COLLECT {
                MATCH (n11:Claim {id: v9.claim})
                RETURN [n11.statement_en] AS item
              }[0],
              COLLECT {
                MATCH (n12:Claim {id: v9.level_claim})
                RETURN [n12.statement_en] AS item
              }[0]
          ]]
        ]
      ],
      ['0a80bf', v0.length, v0.certainty_rank, v0.id]
  ]],
  v4,
  v5,
  v2
] AS value
