// disagreements: connection of statement disagreements; order this.document_count DESC, this.id DESC; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       disagreement: property disagreement
//       certaintyPoints: property certainty_points
//       positions: list of statement positions
//         document: expression this.document
//           id: property id
//         stance: property stance
//         modality: property modality
//         predicates: property predicates
//         evidenceCount: property evidence_count
// $p0: page size of Query.disagreements
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WHERE claim.disagreement IS NOT NULL AND claim.status = 'ACCEPTED'
    WITH claim
    WHERE claim.document_count IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.document_count DESC, claim.id DESC
    LIMIT $p0
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_en,
          v0.disagreement,
          v0.certainty_points,
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
              RETURN position AS v1
            }
            RETURN [v1.document, v1.stance, v1.modality, v1.predicates, v1.evidence_count] AS item
          }
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WHERE claim.disagreement IS NOT NULL AND claim.status = 'ACCEPTED'
    WITH claim
    RETURN claim
  }
] AS value
