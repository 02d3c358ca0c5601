// neck: connection of statement claims; where filter.bodyPart; order this.subject, this.predicate, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       statement_sv: property statement_sv
//       bodyPart: nodes of relationship -[IN_BODY_PART]-> BodyPart
//         id: property id
//         name: property name_en
//       population: nodes of relationship -[IN_POPULATION]-> Population
//         id: property id
// $p0: filter.bodyPart of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { (claim)-[:IN_BODY_PART]->(:Entity {id: $p0}) } AND claim.subject IS NOT NULL AND claim.predicate IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.subject ASC, claim.predicate ASC, claim.id ASC
    LIMIT $p1
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_en,
          v0.statement_sv,
          COLLECT {
            MATCH (v0)-[:IN_BODY_PART]->(n1:BodyPart)
            RETURN [n1.id, n1.name_en] AS item
          }[0],
          COLLECT {
            MATCH (v0)-[:IN_POPULATION]->(n2:Population)
            RETURN [n2.id] AS item
          }[0]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { (claim)-[:IN_BODY_PART]->(:Entity {id: $p0}) }
    RETURN claim
  }
] AS value

// pregnancy: connection of statement claims; where filter.population; order this.subject, this.predicate, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       bodyPart: nodes of relationship -[IN_BODY_PART]-> BodyPart
//         id: property id
//       population: nodes of relationship -[IN_POPULATION]-> Population
//         id: property id
//         name: property name_en
// $p0: filter.population of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { (claim)-[:IN_POPULATION]->(:Entity {id: $p0}) } AND claim.subject IS NOT NULL AND claim.predicate IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.subject ASC, claim.predicate ASC, claim.id ASC
    LIMIT $p1
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_en,
          COLLECT {
            MATCH (v0)-[:IN_BODY_PART]->(n1:BodyPart)
            RETURN [n1.id] AS item
          }[0],
          COLLECT {
            MATCH (v0)-[:IN_POPULATION]->(n2:Population)
            RETURN [n2.id, n2.name_en] AS item
          }[0]
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE EXISTS { (claim)-[:IN_POPULATION]->(:Entity {id: $p0}) }
    RETURN claim
  }
] AS value

// stress: statement entity
//   effects: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//     totalCount: property totalCount
//   jaw: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; where filter.bodyPart; order node.id, this.claim; counted
//     totalCount: property totalCount
//     edges: edges
//       node: node
//         id: property id
//       claim: reference claim to Claim
//         statement: property statement_en
// $id: of the statement
// $curie: of the statement
// $p0: filter.bodyPart of effects
// $p1: page size of Entity.effects
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
    COUNT {
      MATCH (v0)-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n1:Entity)
      WITH r2, n1
      RETURN r2
    }
  ],
  [
    COLLECT {
      MATCH (v0)-[r4:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n3:Entity)
      WITH r4, n3
      WHERE r4.body_part = $p0
      ORDER BY n3.id ASC, r4.claim ASC
      LIMIT $p1
      RETURN [
        [
          [n3.id],
          COLLECT {
            MATCH (n5:Claim {id: r4.claim})
            RETURN [n5.statement_en] AS item
          }[0]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)-[r7:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n6:Entity)
      WITH r7, n6
      WHERE r7.body_part = $p0
      RETURN r7
    }
  ]
] AS value

// chains: materialized connection of statement causal_chains; order this.certainty_rank DESC, this.document_count DESC, this.length, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       explanation: expression [hop IN this.hops | {from: {en: startNode(hop).name_en, sv: startNode(hop).name_sv}, predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END, levelDocuments: hop.level_documents, to: {en: endNode(hop).name_en, sv: endNode(hop).name_sv}, certaintyRank: hop.certainty_rank, documents: hop.documents, limits: COLLECT { MATCH (limit:Entity) WHERE limit.id IN [hop.population, hop.body_part] RETURN {en: limit.name_en, sv: limit.name_sv} }}], by a rule
//       explanation_sv: expression [hop IN this.hops | {from: {en: startNode(hop).name_en, sv: startNode(hop).name_sv}, predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END, levelDocuments: hop.level_documents, to: {en: endNode(hop).name_en, sv: endNode(hop).name_sv}, certaintyRank: hop.certainty_rank, documents: hop.documents, limits: COLLECT { MATCH (limit:Entity) WHERE limit.id IN [hop.population, hop.body_part] RETURN {en: limit.name_en, sv: limit.name_sv} }}], by a rule
// $from: of the statement
// $to: of the statement
// $via: of the statement
// $documents: of the statement
// $maxHops: of the statement
// $minCertainty: of the statement
// $p0: page size of Query.causalChains
WITH [selector IN [$from, $to] | COLLECT {
    UNWIND selector.ids AS id
    MATCH (end:Entity {id: id})
    WHERE selector.kinds IS NULL OR end.kind IN selector.kinds
    RETURN end
    UNION
    UNWIND CASE WHEN selector.includeSubtypes THEN selector.ids END AS id
    MATCH (:Entity {id: id})<-[:SUBTYPE_OF]-{1,4}(end:Entity)
    WHERE selector.kinds IS NULL OR end.kind IN selector.kinds
    RETURN DISTINCT end LIMIT 20000
    UNION
    UNWIND CASE WHEN selector.ids IS NULL THEN selector.kinds END AS kind
    MATCH (end:Entity {kind: kind})
    RETURN end LIMIT 20000
}] AS ends, $via.ids + COLLECT {
  UNWIND CASE WHEN $via.includeSubtypes THEN $via.ids END AS id
  MATCH (:Entity {id: id})<-[:SUBTYPE_OF]-{1,4}(subtype:Entity)
  RETURN DISTINCT subtype.id LIMIT 20000
} AS viaIds
WITH viaIds, ends[0] AS starts, ends[1] AS finishes
WITH viaIds, starts, finishes,
reduce(sum = 0, start IN starts | sum + COUNT { (start)-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]->() })
<= reduce(sum = 0, finish IN finishes | sum + COUNT { (finish)<-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-() })
AS forwards
WITH viaIds, forwards,
CASE WHEN forwards THEN starts ELSE finishes END AS tips,
CASE WHEN forwards
THEN {nodes: CASE WHEN $to.ids IS NOT NULL THEN finishes END, kinds: $to.kinds}
ELSE {nodes: CASE WHEN $from.ids IS NOT NULL THEN starts END, kinds: $from.kinds}
END AS goal
WITH reduce(
  search = {
    partials: [tip IN tips | {tip: tip, nodes: [tip], hops: [], weakest: 4, fewest: 2147483647}],
    chains: [],
    truncated: size(tips) = 20000
  },
  level IN range(1, $maxHops) | COLLECT {
    WITH COLLECT {
      UNWIND search.partials AS partial
      WITH partial ORDER BY partial.weakest DESC, partial.fewest DESC
      WITH partial, partial.tip AS tip
      CALL (tip, forwards) {
        WITH tip, forwards WHERE forwards
        MATCH (tip)-[hop:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]->(next:Entity)
        RETURN hop, next
        UNION ALL
        WITH tip, forwards WHERE NOT forwards
        MATCH (tip)<-[hop:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|BRIDGES]-(next:Entity)
        RETURN hop, next
      }
      WITH partial, hop, next LIMIT 20000
      RETURN CASE WHEN next IN partial.nodes OR hop.certainty_rank < $minCertainty
      OR none(document IN hop.documents WHERE document IN $documents)
      OR none(document IN hop.level_documents WHERE document IN $documents) THEN null ELSE {
        tip: next,
        nodes: CASE WHEN forwards THEN partial.nodes + [next] ELSE [next] + partial.nodes END,
        hops: CASE WHEN forwards THEN partial.hops + [hop] ELSE [hop] + partial.hops END,
        weakest: CASE WHEN hop.certainty_rank < partial.weakest THEN hop.certainty_rank ELSE partial.weakest END,
        fewest: CASE WHEN hop.document_count < partial.fewest THEN hop.document_count ELSE partial.fewest END
      } END AS longer
    } AS seen
    WITH seen, [longer IN seen WHERE longer IS NOT NULL] AS partials
    WITH seen, partials, search.chains + [longer IN partials
      WHERE CASE WHEN goal.nodes IS NULL THEN longer.tip.kind IN goal.kinds ELSE longer.tip IN goal.nodes END
      AND ($via IS NULL OR any(between IN longer.nodes[1..-1]
          WHERE (viaIds IS NULL OR between.id IN viaIds) AND ($via.kinds IS NULL OR between.kind IN $via.kinds)))] AS chains
    RETURN {
      partials: CASE WHEN size(chains) < 10000 THEN partials ELSE [] END,
      chains: chains[..10000],
      truncated: search.truncated OR size(seen) = 20000 OR size(chains) >= 10000
    }
  }[0]
) AS search
WITH {
  truncated: search.truncated,
  rows: [chain IN search.chains | {
      hops: chain.hops,
      length: size(chain.hops),
      certainty_rank: chain.weakest,
      document_count: chain.fewest,
      polarity: CASE
      WHEN any(hop IN chain.hops WHERE hop.polarity = 'NONE') THEN 'NONE'
      WHEN size([hop IN chain.hops WHERE hop.polarity = 'LOWERS']) % 2 = 1 THEN 'LOWERS'
      ELSE 'RAISES'
      END,
      stitched: none(document IN chain.hops[0].documents WHERE all(hop IN chain.hops
          WHERE document IN hop.documents AND document IN coalesce(hop.level_documents, hop.documents))),
      id: reduce(id = '', node IN chain.nodes | id + node.id + ' ') + reduce(id = '', hop IN chain.hops | id + hop.claim + coalesce('+' + hop.level_claim, '') + ' ')
  }]
} AS chains
WITH chains.rows + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.certainty_rank DESC, v0.document_count DESC, v0.length ASC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [[v0 IN v3 | [[[[hop IN v0.hops | {from: {en: startNode(hop).name_en, sv: startNode(hop).name_sv}, predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END, levelDocuments: hop.level_documents, to: {en: endNode(hop).name_en, sv: endNode(hop).name_sv}, certaintyRank: hop.certainty_rank, documents: hop.documents, limits: COLLECT { MATCH (limit:Entity) WHERE limit.id IN [hop.population, hop.body_part] RETURN {en: limit.name_en, sv: limit.name_sv} }}], [hop IN v0.hops | {from: {en: startNode(hop).name_en, sv: startNode(hop).name_sv}, predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END, levelDocuments: hop.level_documents, to: {en: endNode(hop).name_en, sv: endNode(hop).name_sv}, certaintyRank: hop.certainty_rank, documents: hop.documents, limits: COLLECT { MATCH (limit:Entity) WHERE limit.id IN [hop.population, hop.body_part] RETURN {en: limit.name_en, sv: limit.name_sv} }}]]]]], v4, v5, v2] AS value

// consensus: materialized connection of statement consensus; where filter.ids; order this.document_count DESC, this.certainty_rank DESC, this.evidence_count DESC, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       subject: expression this.subject
//         id: property id
//       documentCount: property document_count
//       evidenceCount: property evidence_count
//       claims: list of statement consensus_claims
//         statement: property statement_en
// $object: of the statement
// $predicates: of the statement
// $includeSubtypes: of the statement
// $includeSubjectSubtypes: of the statement
// $p0: filter.ids of consensus
// $p1: page size of Query.consensus
MATCH (object:Entity {id: $object})
CALL (object) {
  RETURN object AS about
  UNION
  WITH object WHERE $includeSubtypes
  MATCH (object)<-[:SUBTYPE_OF]-{1,4}(about:Entity)
  RETURN DISTINCT about ORDER BY about.id LIMIT 200
}
MATCH (about)<-[relation:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(named:Entity)
WHERE type(relation) IN $predicates
UNWIND CASE WHEN $includeSubjectSubtypes THEN COLLECT {
  MATCH (named)-[:SUBTYPE_OF]->{0,4}(subject:Entity)
  RETURN DISTINCT subject LIMIT 200
} ELSE [named] END AS subject
WITH object, subject, collect(relation) AS relations
WHERE NOT $includeSubjectSubtypes OR any(relation IN relations WHERE startNode(relation) = subject)
WITH {
  rows: collect({
      id: subject.id,
      subject: subject,
      about: reduce(abouts = [], relation IN relations | abouts + [about IN [endNode(relation)] WHERE about <> object AND NOT about IN abouts]),
      predicates: reduce(types = [], relation IN relations | types + [name IN [type(relation)] WHERE NOT name IN types]),
      claims: [relation IN relations | relation.claim],
      documents: reduce(documents = [], relation IN relations | documents + [document IN relation.documents WHERE NOT document IN documents]),
      document_count: size(reduce(sources = [], relation IN relations | sources + [source IN relation.sources WHERE NOT source IN sources])),
      evidence_count: reduce(sum = 0, relation IN relations | sum + relation.evidence_count),
      certainty_rank: reduce(highest = 1, relation IN relations | CASE WHEN relation.certainty_rank > highest THEN relation.certainty_rank ELSE highest END),
      disagreement: reduce(strongest = null, relation IN relations | CASE WHEN strongest IS NULL OR relation.disagreement < strongest THEN relation.disagreement ELSE strongest END)
  })
} AS consensus
WITH [v0 IN consensus.rows WHERE v0.id IN $p0] + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.document_count DESC, v0.certainty_rank DESC, v0.evidence_count DESC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p1] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [
  [v0 IN v3 | [
      [
        [
          [v7 IN [v0.subject] | [v7.id]][0],
          v0.document_count,
          v0.evidence_count,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              MATCH (claim:Claim)
              WHERE claim.id IN this.claims
              WITH claim ORDER BY claim.certainty_rank DESC, claim.id
              RETURN claim AS v8
            }
            RETURN [v8.statement_en] AS item
          }
        ]
      ]
  ]],
  v4,
  v5,
  v2
] AS value
