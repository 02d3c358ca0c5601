// causalChains: materialized connection of statement causal_chains; order this.certainty_rank DESC, this.document_count DESC, this.length, this.id
//   edges: edges
//     node: node
//       documents: list of statement hop_documents
//         __typename: typename
//         id: property id
//       titled: list of statement hop_documents
//         id: property id
//         title: property title
//       hops: expression this.hops
//         bridge: expression type(this) = 'BRIDGES'
//         claim: expression this.claim
//           id: property id
//           again: property id
//         levelClaim: expression this.level_claim
//           id: property id
//           same: property id
//         stated: reference level_claim to Claim
//           id: property id
//           statement: property statement_en
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
RETURN [
  [v0 IN v3 | [
      [
        [
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              UNWIND this.hops AS hop
              UNWIND hop.documents + coalesce(hop.level_documents, []) AS id
              WITH DISTINCT id
              MATCH (document:Document {id: id})
              WITH document ORDER BY document.id
              RETURN document AS v7
            }
            RETURN [v7.id] AS item
          },
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
            RETURN [v8.id, v8.title] AS item
          },
          [v9 IN v0.hops | [
              type(v9) = 'BRIDGES',
              v9.claim,
              v9.level_claim,
              COLLECT {
                MATCH (n10:Claim {id: v9.level_claim})
                RETURN [n10.id, n10.statement_en] AS item
              }[0]
          ]]
        ]
      ]
  ]],
  v4,
  v5,
  v2
] AS value

// consensus: materialized connection of statement consensus; order this.document_count DESC, this.certainty_rank DESC, this.evidence_count DESC, this.id
//   nodes: node
//     documents: expression COLLECT { UNWIND this.documents AS id RETURN DISTINCT id ORDER BY id }
//       id: property id
//     positions: list of statement positions
//       document: expression this.document
//         id: property id
//     byName: list of statement positions
//       document: reference document to Document
//         fileName: property file_name
// $object: of the statement
// $predicates: of the statement
// $includeSubtypes: of the statement
// $includeSubjectSubtypes: of the statement
// $p0: page size of Query.consensus
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
WITH consensus.rows + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY v0.document_count DESC, v0.certainty_rank DESC, v0.evidence_count DESC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p0] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [
  [v0 IN v3 | [
      [
        COLLECT { UNWIND v0.documents AS id RETURN DISTINCT id ORDER BY id },
        COLLECT {
          CALL (v0) {
            WITH v0 AS this
            WITH COLLECT {
              UNWIND coalesce(this.claims, [this.id]) AS id
              MATCH (claim:Claim {id: id})<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
              RETURN {document: evidence.document, stance: type(stance), modality: evidence.modality, predicate: claim.predicate}
            } AS said
            UNWIND reduce(ids = [], one IN said | CASE WHEN one.document IN ids THEN ids ELSE ids + [one.document] END) AS id
            UNWIND ['SUPPORTS', 'REFUTES'] AS stance
            WITH id, stance, [one IN said WHERE one.document = id AND one.stance = stance] AS own
            WHERE own <> []
            WITH id, stance, [one IN own | one.modality] AS modalities,
            reduce(names = [], one IN own | CASE WHEN one.predicate IN names THEN names ELSE names + [one.predicate] END) AS predicates
            WITH {
              document: id,
              predicates: predicates,
              stance: stance,
              modality: [modality IN ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE'] WHERE modality IN modalities][0],
              evidence_count: size(modalities)
            } AS position
            ORDER BY position.document, position.stance DESC
            RETURN position AS v7
          }
          RETURN [v7.document] AS item
        },
        COLLECT {
          CALL (v0) {
            WITH v0 AS this
            WITH COLLECT {
              UNWIND coalesce(this.claims, [this.id]) AS id
              MATCH (claim:Claim {id: id})<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
              RETURN {document: evidence.document, stance: type(stance), modality: evidence.modality, predicate: claim.predicate}
            } AS said
            UNWIND reduce(ids = [], one IN said | CASE WHEN one.document IN ids THEN ids ELSE ids + [one.document] END) AS id
            UNWIND ['SUPPORTS', 'REFUTES'] AS stance
            WITH id, stance, [one IN said WHERE one.document = id AND one.stance = stance] AS own
            WHERE own <> []
            WITH id, stance, [one IN own | one.modality] AS modalities,
            reduce(names = [], one IN own | CASE WHEN one.predicate IN names THEN names ELSE names + [one.predicate] END) AS predicates
            WITH {
              document: id,
              predicates: predicates,
              stance: stance,
              modality: [modality IN ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE'] WHERE modality IN modalities][0],
              evidence_count: size(modalities)
            } AS position
            ORDER BY position.document, position.stance DESC
            RETURN position AS v8
          }
          RETURN [
            COLLECT {
              MATCH (n9:Document {id: v8.document})
              RETURN [n9.file_name] AS item
            }[0]
          ] AS item
        }
      ]
  ]],
  v4,
  v5,
  v2
] AS value

// entity: statement entity
//   relations: connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       claim: expression this.claim
//         __typename: typename
//       full: reference claim to Claim
//         id: property id
//         subject: expression this.subject
//           id: property id
//         object: nodes of relationship -[OBJECT]-> Entity
//           always: property id
//           id (Process): property id
//         ofKind: nodes of relationship -[OBJECT]-> Entity
//           __typename: typename
//           id: property id
//         population: nodes of relationship -[IN_POPULATION]-> Population
//           id: property id
//         evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id
//           edges: edges
//             node: node
//               document: expression this.document
//                 id: property id
//               titled: nodes of relationship -[QUOTED_FROM]-> Document
//                 title: property title
// $id: of the statement
// $curie: of the statement
// $p0: page size of Entity.relations
// $p1: page size of Claim.evidence
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
      MATCH (v0)-[r2:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(n1:Entity)
      WITH r2, n1
      ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
      LIMIT $p0
      RETURN [
        [
          r2.claim,
          COLLECT {
            MATCH (n3:Claim {id: r2.claim})
            RETURN [
              n3.id,
              n3.subject,
              COLLECT {
                MATCH (n3)-[:OBJECT]->(n4:Entity)
                RETURN [
                  [label IN labels(n4) WHERE label <> 'Entity'][0],
                  n4.id,
                  CASE
                  WHEN n4:Process THEN n4.id
                  END
                ] AS item
              }[0],
              COLLECT {
                MATCH (n3)-[:OBJECT]->(n5:Entity)
                RETURN [[label IN labels(n5) WHERE label <> 'Entity'][0], n5.id] AS item
              }[0],
              COLLECT {
                MATCH (n3)-[:IN_POPULATION]->(n6:Population)
                RETURN [n6.id] AS item
              }[0],
              [
                COLLECT {
                  MATCH (n3)<-[:SUPPORTS|REFUTES]-(n7:Evidence)
                  WITH n7
                  ORDER BY n7.document ASC, n7.start ASC, n7.id ASC
                  LIMIT $p1
                  RETURN [
                    [
                      [
                        n7.document,
                        COLLECT {
                          MATCH (n7)-[:QUOTED_FROM]->(n8:Document)
                          RETURN [n8.title] AS item
                        }[0]
                      ]
                    ]
                  ] AS item
                }
              ]
            ] AS item
          }[0]
        ]
      ] AS item
    }
  ]
] AS value

// neighborhood: statement neighborhood
//   relations: expression this.relations
//     claim: expression this.claim
//       id: property id
// $id: of the statement
// $depth: of the statement
// $limit: of the statement
OPTIONAL MATCH (center:Entity {id: $id})
OPTIONAL CALL (center) {
  WITH center WHERE $depth = 1
  MATCH (center)-[relation:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(near:Entity)
  WHERE near <> center
  WITH near, max(relation.certainty_rank) AS rank
  RETURN near ORDER BY rank DESC, near.id LIMIT $limit
  UNION ALL
  WITH center WHERE $depth = 2
  MATCH (center)-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS*1..2]-(near:Entity)
  WHERE near <> center
  RETURN DISTINCT near LIMIT $limit
  UNION ALL
  WITH center WHERE $depth = 3
  MATCH (center)-[:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS*1..3]-(near:Entity)
  WHERE near <> center
  RETURN DISTINCT near LIMIT $limit
}
WITH center, collect(near) AS near
WITH [entity IN [center] + near WHERE entity IS NOT NULL] AS found
WITH found, found[..$limit] AS nodes
WITH nodes, size(found) > $limit AS truncated, COLLECT {
  UNWIND nodes AS source
  MATCH (source)-[relation:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]->(target:Entity)
  RETURN CASE WHEN target IN nodes THEN relation END AS relation LIMIT 100000
} AS looked_at
WITH nodes, truncated, looked_at, [relation IN looked_at WHERE relation IS NOT NULL] AS relations
WITH {
  nodes: nodes,
  relations: relations[..10000],
  truncated: truncated OR size(looked_at) = 100000 OR size(relations) > 10000
} AS subgraph
WITH subgraph AS v0
RETURN [[v1 IN v0.relations | [v1.claim]]] AS value
