// consensus: materialized connection of statement consensus; where filter.kinds, filter.minDocuments, filter.stance; order CASE this.disagreement WHEN 'DENIED' THEN 2 WHEN 'HEDGED' THEN 1 ELSE 0 END DESC, this.document_count DESC, this.certainty_rank DESC, this.evidence_count DESC, this.id; counted
//   totalCount: property totalCount
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//   edges: edges
//     node: node
//       documentCount: property document_count
//   nodes: node
//     subject: expression this.subject
//       id: property id
//       hasPluralName: property has_plural_name
//     predicates: property predicates
//     disagreement: property disagreement
// $object: of the statement
// $predicates: of the statement
// $includeSubtypes: of the statement
// $includeSubjectSubtypes: of the statement
// $p0: filter.kinds of consensus
// $p1: filter.minDocuments of consensus
// $p2: filter.stance of consensus
// $p3: page size + 1 of Query.consensus
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
WITH [v0 IN consensus.rows WHERE v0.subject.kind IN $p0 AND v0.document_count >= $p1 AND any(id IN v0.claims WHERE EXISTS { MATCH (:Claim {id: id})<-[stance:SUPPORTS|REFUTES]-(:Evidence) WHERE type(stance) = $p2 })] + [NULL] AS v1, [] AS v2
UNWIND v1 AS v0
WITH v0, v2
ORDER BY CASE v0.disagreement WHEN 'DENIED' THEN 2 WHEN 'HEDGED' THEN 1 ELSE 0 END DESC, v0.document_count DESC, v0.certainty_rank DESC, v0.evidence_count DESC, v0.id ASC
WITH collect(v0) AS v1, head(collect(v2)) AS v2
WITH v1[..$p3] AS v3, size(v1) AS v4, false AS v5, v2
WITH v3, v4, v5, v2, count(v3) AS v6
RETURN [[v0 IN v3 | [[[v0.document_count]], [[v7 IN [v0.subject] | [v7.id, v7.has_plural_name]][0], v0.predicates, v0.disagreement], ['551575', CASE v0.disagreement WHEN 'DENIED' THEN 2 WHEN 'HEDGED' THEN 1 ELSE 0 END, v0.document_count, v0.certainty_rank, v0.evidence_count, v0.id]]], v4, v5, v2] AS value
