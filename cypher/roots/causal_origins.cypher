// purpose: The entities from which a causal path leads to a target, each once, with its fewest hops and the most certain path of that many.
// mode: READ
// parameters: $to: EntitySelector, $documents: string[] | null, $maxHops: int, $minCertainty: int | null, $kinds: EntityKind[] | null
// yields: origins
// example: {"to": {"ids": ["muscle-cramp"], "kinds": null}, "documents": ["doc-blood-loss"], "maxHops": 4, "minCertainty": null, "kinds": null}
// The search goes backwards from the targets. At each length it looks at no more than 20,000 relations, those that continue the
// most certain paths first, and it goes no further from 10,000 origins; what that leaves out makes the origins truncated.
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
      MATCH (entity)<-[hop:/*chained*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-(origin:Entity)
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
    // An aggregation would do, but not within a reduce: of an entity's paths the shortest comes first, of these the most certain.
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
RETURN origins
