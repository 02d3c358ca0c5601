// consensus: list of statement consensus
//   subject: expression this.subject
//     id: property id
//   subjectSubtypes: list of statement consensus_subtypes
//     id: property id
//   about: expression this.about
//     id: property id
//   certainty: property certainty_rank
//   documentCount: expression size(this.sources)
//   evidenceCount: property evidence_count
//   claims: list of statement consensus_claims
//     id: property id
// $object: of the statement
// $predicates: of the statement
// $includeSubtypes: of the statement
// $includeSubjectSubtypes: of the statement
// $limit: of the statement
RETURN COLLECT {
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
    subject: subject,
    about: reduce(abouts = [], relation IN relations | abouts + [about IN [endNode(relation)] WHERE about <> object AND NOT about IN abouts]),
    predicates: reduce(types = [], relation IN relations | types + [name IN [type(relation)] WHERE NOT name IN types]),
    claims: [relation IN relations | relation.claim],
    documents: reduce(documents = [], relation IN relations | documents + [document IN relation.documents WHERE NOT document IN documents]),
    sources: reduce(sources = [], relation IN relations | sources + [source IN relation.sources WHERE NOT source IN sources]),
    evidence_count: reduce(sum = 0, relation IN relations | sum + relation.evidence_count),
    certainty_rank: reduce(highest = 1, relation IN relations | CASE WHEN relation.certainty_rank > highest THEN relation.certainty_rank ELSE highest END)
  } AS row
  ORDER BY size(row.sources) DESC, row.certainty_rank DESC, row.evidence_count DESC, row.subject.id
  LIMIT $limit
  WITH row AS v0
  RETURN CASE WHEN v0 IS NOT NULL THEN [
    [v1 IN [v0.subject] | [v1.id]][0],
    COLLECT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (claim:Claim)
        WHERE claim.id IN this.claims AND claim.subject <> this.subject.id
        WITH DISTINCT claim.subject AS id
        MATCH (subtype:Entity {id: id})
        WITH subtype ORDER BY subtype.id
        RETURN subtype AS v2
      }
      RETURN [v2.id] AS item
    },
    [v3 IN v0.about | [v3.id]],
    v0.certainty_rank,
    size(v0.sources),
    v0.evidence_count,
    COLLECT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (claim:Claim)
        WHERE claim.id IN this.claims
        WITH claim ORDER BY claim.certainty_rank DESC, claim.id
        RETURN claim AS v4
      }
      RETURN [v4.id] AS item
    }
  ] END AS item
} AS value
