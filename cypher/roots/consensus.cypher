// purpose: What the documents name for an object: one row per subject with the documents that name it, most documents first.
// mode: READ
// parameters: $object: string, $predicates: Predicate[], $limit: int
// yields: row
// example: {"object": "muscle-cramp", "predicates": ["CAUSES"], "limit": 5}
MATCH (:Entity {id: $object})<-[relation:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|CONTAINS|NEEDED_FOR|WARNS_OF|WARRANTS]-(subject:Entity)
WHERE type(relation) IN $predicates
WITH subject, collect(relation) AS relations
WITH {
  subject: subject,
  predicates: reduce(types = [], relation IN relations | types + [name IN [type(relation)] WHERE NOT name IN types]),
  claims: [relation IN relations | relation.claim],
  documents: reduce(documents = [], relation IN relations | documents + [document IN relation.documents WHERE NOT document IN documents]),
  evidence_count: reduce(sum = 0, relation IN relations | sum + relation.evidence_count),
  certainty_rank: reduce(highest = 1, relation IN relations | CASE WHEN relation.certainty_rank > highest THEN relation.certainty_rank ELSE highest END)
} AS row
ORDER BY size(row.documents) DESC, row.certainty_rank DESC, row.evidence_count DESC, row.subject.id
LIMIT $limit
RETURN row
