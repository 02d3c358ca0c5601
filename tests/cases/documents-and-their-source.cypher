// documents: connection of statement documents; order this.unique_claim_count DESC, this.id DESC
//   nodes: node
//     id: property id
//     url: property url
//     publisher: property publisher
//     author: property author
//     license: property license
//     retrievedAt: property retrieved_at
//     wordCount: property word_count
//     evidenceCount: property evidence_count
//     claimCount: property claim_count
//     uniqueClaimCount: property unique_claim_count
// $p0: page size of Query.documents
RETURN [
  COLLECT {
    MATCH (document:Document)
    WITH document
    WHERE document.unique_claim_count IS NOT NULL AND document.id IS NOT NULL
    ORDER BY document.unique_claim_count DESC, document.id DESC
    LIMIT $p0
    WITH document AS v0
    RETURN [[v0.id, v0.url, v0.publisher, v0.author, v0.license, v0.retrieved_at, v0.word_count, v0.evidence_count, v0.claim_count, v0.unique_claim_count]] AS item
  }
] AS value

// document: statement document
//   evidence: connection of nodes of relationship <-[QUOTED_FROM]- Evidence; where filter.hasCue; order this.document, this.start, this.id; counted
//     totalCount: property totalCount
//     nodes: node
//       start: property start
//       cue: property cue
//       claim: nodes of relationship -[SUPPORTS|REFUTES]-> Claim
//         subject: expression this.subject
//           id: property id
//         predicate: property predicate
//         object: expression this.object
//           id: property id
//         population: nodes of relationship -[IN_POPULATION]-> Population
//           id: property id
//           name: property name_en
// $id: of the statement
// $p0: filter.hasCue of evidence
// $p1: page size of Document.evidence
MATCH (document:Document {id: $id})
WITH document AS v0
RETURN [
  [
    COLLECT {
      MATCH (v0)<-[:QUOTED_FROM]-(n1:Evidence)
      WITH n1
      WHERE (n1.cue IS NOT NULL) = $p0
      ORDER BY n1.document ASC, n1.start ASC, n1.id ASC
      LIMIT $p1
      RETURN [
        [
          n1.start,
          n1.cue,
          COLLECT {
            MATCH (n1)-[:SUPPORTS|REFUTES]->(n2:Claim)
            RETURN [
              n2.subject,
              n2.predicate,
              n2.object,
              COLLECT {
                MATCH (n2)-[:IN_POPULATION]->(n3:Population)
                RETURN [n3.id, n3.name_en] AS item
              }[0]
            ] AS item
          }[0]
        ]
      ] AS item
    },
    COUNT {
      MATCH (v0)<-[:QUOTED_FROM]-(n4:Evidence)
      WITH n4
      WHERE (n4.cue IS NOT NULL) = $p0
      RETURN n4
    }
  ]
] AS value

// claims: connection of statement claims; where filter.document, filter.onlyDocument; order this.certainty_rank DESC, this.document_count DESC, this.id DESC; counted
//   totalCount: property totalCount
//   nodes: node
//     statement: property statement_en
//     bodyPart: nodes of relationship -[IN_BODY_PART]-> BodyPart
//       affectedBy: connection of relationship <-[AFFECTS]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim; counted
//         totalCount: property totalCount
//     positions: list of statement positions
//       document: expression this.document
//         id: property id
// $p0: filter.document of claims
// $p1: filter.onlyDocument of claims
// $p2: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.certainty_rank IS NOT NULL AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL
    WITH claim, EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p0}) } AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p1}) } AND NOT EXISTS { MATCH (claim)<-[:SUPPORTS|REFUTES]-(other:Evidence) WHERE other.document <> $p1 } AS v1
    WHERE v1
    ORDER BY claim.certainty_rank DESC, claim.document_count DESC, claim.id DESC
    LIMIT $p2
    WITH claim AS v0
    RETURN [
      [
        v0.statement_en,
        COLLECT {
          MATCH (v0)-[:IN_BODY_PART]->(n2:BodyPart)
          RETURN [
            [
              NULL,
              COUNT {
                MATCH (n2)<-[r4:AFFECTS]-(n3:Entity)
                WITH r4, n3
                RETURN r4
              }
            ]
          ] AS item
        }[0],
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
            RETURN position AS v5
          }
          RETURN [v5.document] AS item
        }
      ]
    ] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WITH claim, EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p0}) } AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p1}) } AND NOT EXISTS { MATCH (claim)<-[:SUPPORTS|REFUTES]-(other:Evidence) WHERE other.document <> $p1 } AS v6
    WHERE v6
    RETURN claim
  }
] AS value
