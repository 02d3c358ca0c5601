// consensus: consensus
RETURN COLLECT {
  MATCH (:Entity {id: $object})<-[relation:/*predicates*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES|INVOLVES|TREATS|PREVENTS|IMPROVES|SUBTYPE_OF|ACCOMPANIES|AFFECTS|COMMON_IN|NEEDED_FOR|WARNS_OF|WARRANTS]-(subject:Entity)
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
  WITH row AS var0
  RETURN CASE
  WHEN var0 IS NOT NULL THEN [[var1 IN [var0.subject] | [var1.id, var1.name_sv]][0], var0.predicates, var0.certainty_rank, size(var0.documents), var0.evidence_count, COLLECT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (document:Document)
        WHERE document.id IN this.documents
        WITH document ORDER BY document.id
        RETURN document AS var2
      }
      RETURN [var2.id] AS item
    }, COLLECT {
      CALL (var0) {
        WITH var0 AS this
        WITH COLLECT {
          UNWIND this.claims AS id
          MATCH (:Claim {id: id})<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
          RETURN {document: evidence.document, stance: type(stance), modality: evidence.modality}
        } AS said
        UNWIND reduce(ids = [], one IN said | CASE WHEN one.document IN ids THEN ids ELSE ids + [one.document] END) AS id
        UNWIND ['SUPPORTS', 'REFUTES'] AS stance
        WITH id, stance, [one IN said WHERE one.document = id AND one.stance = stance | one.modality] AS modalities
        WHERE modalities <> []
        MATCH (document:Document {id: id})
        WITH {
          document: document,
          stance: stance,
          modality: [modality IN ['ASSERTED', 'PROBABLE', 'POSSIBLE', 'SPECULATIVE'] WHERE modality IN modalities][0],
          evidence_count: size(modalities)
        } AS voice
        ORDER BY voice.document.id, voice.stance DESC
        RETURN voice AS var3
      }
      RETURN [[var4 IN [var3.document] | [var4.id]][0], var3.stance, var3.modality, var3.evidence_count] AS item
    }, COLLECT {
      CALL (var0) {
        WITH var0 AS this
        MATCH (claim:Claim)
        WHERE claim.id IN this.claims
        WITH claim ORDER BY claim.certainty_rank DESC, claim.id
        RETURN claim AS var5
      }
      RETURN [var5.id, var5.statement_en, var5.certainty_rank] AS item
  }]
  END AS item
} AS value
