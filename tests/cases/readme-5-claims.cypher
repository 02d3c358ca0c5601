// document: statement document
//   title: property title
// $id: of the statement
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [v0.title] AS value

// claims: connection of statement claims; where filter.predicates, filter.minCertainty; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       certainty: property certainty_rank
//       certaintyExplanation: statement claim_weights, by a rule
//       documentCount: property document_count
// $p0: filter.predicates of claims
// $p1: filter.minCertainty of claims
// $p2: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.predicate IN $p0 AND claim.certainty_rank >= $p1 AND claim.id IS NOT NULL
    ORDER BY claim.id ASC
    LIMIT $p2
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_en,
          v0.certainty_rank,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              WITH COLLECT {
                MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
                RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
              } AS weights
              RETURN weights AS v1
            }
            RETURN v1 AS item
          }[0],
          v0.document_count
        ]
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.predicate IN $p0 AND claim.certainty_rank >= $p1
    RETURN claim
  }
] AS value
