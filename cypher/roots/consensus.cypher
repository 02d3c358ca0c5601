// purpose: What the documents name for an object and its subtypes: one row per subject with the documents that name it.
// mode: READ
// parameters: $object: string, $predicates: Predicate[], $includeSubtypes: boolean, $includeSubjectSubtypes: boolean
// yields: consensus
// example: {"object": "muscle-cramp", "predicates": ["CAUSES"], "includeSubtypes": true, "includeSubjectSubtypes": true}
MATCH (object:Entity {id: $object})
CALL (object) {
  RETURN object AS about
  UNION
  // As many as an answer may speak of, so that the work stays in proportion to it.
  WITH object WHERE $includeSubtypes
  MATCH (object)<-[:SUBTYPE_OF]-{1,4}(about:Entity)
  RETURN DISTINCT about ORDER BY about.id LIMIT 200
}
MATCH (about)<-[relation:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(named:Entity)
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
    // In the order of their ids, as they came.
    about: reduce(abouts = [], relation IN relations | abouts + [about IN [endNode(relation)] WHERE about <> object AND NOT about IN abouts]),
    predicates: reduce(types = [], relation IN relations | types + [name IN [type(relation)] WHERE NOT name IN types]),
    claims: [relation IN relations | relation.claim],
    documents: reduce(documents = [], relation IN relations | documents + [document IN relation.documents WHERE NOT document IN documents]),
    document_count: size(reduce(sources = [], relation IN relations | sources + [source IN relation.sources WHERE NOT source IN sources])),
    evidence_count: reduce(sum = 0, relation IN relations | sum + relation.evidence_count),
    certainty_rank: reduce(highest = 1, relation IN relations | CASE WHEN relation.certainty_rank > highest THEN relation.certainty_rank ELSE highest END),
    // As an alphabet has it, DENIED comes before HEDGED.
    disagreement: reduce(strongest = null, relation IN relations | CASE WHEN strongest IS NULL OR relation.disagreement < strongest THEN relation.disagreement ELSE strongest END)
  })
} AS consensus
RETURN consensus
