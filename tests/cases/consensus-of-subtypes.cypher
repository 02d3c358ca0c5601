// consensus: materialized connection of statement consensus; order this.document_count DESC, this.certainty_rank DESC, this.evidence_count DESC, this.id
//   nodes: node
//     subject: expression this.subject
//       id: property id
//     subjectSubtypes: list of statement consensus_subtypes
//       id: property id
//     about: expression this.about
//       id: property id
//     certainty: property certainty_rank
//     documentCount: property document_count
//     evidenceCount: property evidence_count
//     claims: list of statement consensus_claims
//       id: property id
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
        [v7 IN [v0.subject] | [v7.id]][0],
        COLLECT {
          CALL (v0) {
            WITH v0 AS this
            MATCH (claim:Claim)
            WHERE claim.id IN this.claims AND claim.subject <> this.subject.id
            WITH DISTINCT claim.subject AS id
            MATCH (subtype:Entity {id: id})
            WITH subtype ORDER BY subtype.id
            RETURN subtype AS v8
          }
          RETURN [v8.id] AS item
        },
        [v9 IN v0.about | [v9.id]],
        v0.certainty_rank,
        v0.document_count,
        v0.evidence_count,
        COLLECT {
          CALL (v0) {
            WITH v0 AS this
            MATCH (claim:Claim)
            WHERE claim.id IN this.claims
            WITH claim ORDER BY claim.certainty_rank DESC, claim.id
            RETURN claim AS v10
          }
          RETURN [v10.id] AS item
        }
      ]
  ]],
  v4,
  v5,
  v2
] AS value
