// consensus: list of statement consensus
//   subject: expression this.subject
//     name: property name_en
//   predicates: property predicates
//   positions: list of statement positions
//     document: reference document to Document
//       title: property title
//     stance: property stance
//     modality: property modality
//   claims: list of statement consensus_claims
//     statement: property statement_en
//     certaintyExplanation: statement claim_weights, by a rule
//     evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; where filter.stance; order this.document, this.start, this.id
//       edges: edges
//         node: node
//           section: property section
//           start: property start
//           end: property end
// $object: of the statement
// $predicates: of the statement
// $includeSubtypes: of the statement
// $includeSubjectSubtypes: of the statement
// $limit: of the statement
// $p0: filter.stance of evidence
// $p1: page size of Claim.evidence
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
    [v1 IN [v0.subject] | [v1.name_en]][0],
    v0.predicates,
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
        RETURN position AS v2
      }
      RETURN [
        COLLECT {
          MATCH (n3:Document {id: v2.document})
          RETURN [n3.title] AS item
        }[0],
        v2.stance,
        v2.modality
      ] AS item
    },
    COLLECT {
      CALL (v0) {
        WITH v0 AS this
        MATCH (claim:Claim)
        WHERE claim.id IN this.claims
        WITH claim ORDER BY claim.certainty_rank DESC, claim.id
        RETURN claim AS v4
      }
      RETURN [
        v4.statement_en,
        COLLECT {
          CALL (v4) {
            WITH v4 AS this
            WITH COLLECT {
              MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
              RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
            } AS weights
            RETURN weights AS v5
          }
          RETURN v5 AS item
        }[0],
        [
          COLLECT {
            MATCH (v4)<-[:SUPPORTS|REFUTES]-(n6:Evidence)
            WITH n6
            WHERE EXISTS { MATCH (n6)-[relationship]->(:Claim) WHERE type(relationship) = $p0 }
            ORDER BY n6.document ASC, n6.start ASC, n6.id ASC
            LIMIT $p1
            RETURN [[[n6.section, n6.start, n6.end]]] AS item
          }
        ]
      ] AS item
    }
  ] END AS item
} AS value
