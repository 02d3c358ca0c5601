// consensus: materialized connection of statement consensus; order this.document_count DESC, this.certainty_rank DESC, this.evidence_count DESC, this.id
//   nodes: node
//     subject: expression this.subject
//       id: property id
//       name: property name_sv
//     predicates: property predicates
//     certainty: property certainty_rank
//     documentCount: property document_count
//     evidenceCount: property evidence_count
//     documents: expression COLLECT { UNWIND this.documents AS id RETURN DISTINCT id ORDER BY id }
//       id: property id
//     positions: list of statement positions
//       document: expression this.document
//         id: property id
//       stance: property stance
//       modality: property modality
//       evidenceCount: property evidence_count
//     claims: list of statement consensus_claims
//       id: property id
//       statement: property statement_en
//       certainty: property certainty_rank
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
        [v7 IN [v0.subject] | [v7.id, v7.name_sv]][0],
        v0.predicates,
        v0.certainty_rank,
        v0.document_count,
        v0.evidence_count,
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
            RETURN position AS v8
          }
          RETURN [v8.document, v8.stance, v8.modality, v8.evidence_count] AS item
        },
        COLLECT {
          CALL (v0) {
            WITH v0 AS this
            MATCH (claim:Claim)
            WHERE claim.id IN this.claims
            WITH claim ORDER BY claim.certainty_rank DESC, claim.id
            RETURN claim AS v9
          }
          RETURN [v9.id, v9.statement_en, v9.certainty_rank] AS item
        }
      ]
  ]],
  v4,
  v5,
  v2
] AS value
