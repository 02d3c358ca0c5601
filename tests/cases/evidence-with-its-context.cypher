// claims: connection of statement claims; where filter.subject, filter.object, filter.predicates; order this.id
//   edges: edges
//     node: node
//       statement: property statement_en
//       evidence: connection of nodes of relationship <-[SUPPORTS|REFUTES]- Evidence; order this.document, this.start, this.id
//         edges: edges
//           node: node
//             document: expression this.document
//               id: property id
//             modality: property modality
//             cue: property cue
//             emphasis: property emphasis
//             en: property statement_en
//             sv: property statement_sv
//             context: property context
//               start: property start, by a rule
//               end: property end, by a rule
//               sha256: property sha256, by a rule
// $p0: filter.subject of claims
// $p1: filter.object of claims
// $p2: filter.predicates of claims
// $p3: page size of Query.claims
// $p4: page size of Claim.evidence
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p0 AND claim.object = $p1 AND claim.predicate IN $p2 AND claim.id IS NOT NULL
    ORDER BY claim.id ASC
    LIMIT $p3
    WITH claim AS v0
    RETURN [
      [
        [
          v0.statement_en,
          [
            COLLECT {
              MATCH (v0)<-[:SUPPORTS|REFUTES]-(n1:Evidence)
              WITH n1
              ORDER BY n1.document ASC, n1.start ASC, n1.id ASC
              LIMIT $p4
              RETURN [[[n1.document, n1.modality, n1.cue, n1.emphasis, n1.statement_en, n1.statement_sv, n1.context]]] AS item
            }
          ]
        ]
      ]
    ] AS item
  }
] AS value
