// subject: connection of statement claims; where filter.subject; order this.object, this.predicate, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
// $p0: filter.subject of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p0 AND claim.object IS NOT NULL AND claim.predicate IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.object ASC, claim.predicate ASC, claim.id ASC
    LIMIT $p1
    WITH claim AS v0
    RETURN [[[v0.statement_en]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.subject = $p0
    RETURN claim
  }
] AS value

// object: connection of statement claims; where filter.object, filter.subjectKinds; order this.subject, this.predicate, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
// $p0: filter.object of claims
// $p1: filter.subjectKinds of claims
// $p2: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.object = $p0 AND EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p1 } AND claim.subject IS NOT NULL AND claim.predicate IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.subject ASC, claim.predicate ASC, claim.id ASC
    LIMIT $p2
    WITH claim AS v0
    RETURN [[[v0.statement_en]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.object = $p0 AND EXISTS { MATCH (claim)-[:SUBJECT]->(other) WHERE other.kind IN $p1 }
    RETURN claim
  }
] AS value

// entity: connection of statement claims; where filter.entity, filter.objectKinds, filter.levels; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       level: property level
// $p0: filter.entity of claims
// $p1: filter.objectKinds of claims
// $p2: filter.levels of claims
// $p3: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 OR claim.object = $p0) AND EXISTS { MATCH (claim)-[:OBJECT]->(other) WHERE other.kind IN $p1 } AND claim.level IN $p2 AND claim.id IS NOT NULL
    ORDER BY claim.id ASC
    LIMIT $p3
    WITH claim AS v0
    RETURN [[[v0.statement_en, v0.level]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE (claim.subject = $p0 OR claim.object = $p0) AND EXISTS { MATCH (claim)-[:OBJECT]->(other) WHERE other.kind IN $p1 } AND claim.level IN $p2
    RETURN claim
  }
] AS value

// lowers: connection of statement claims; where filter.predicates, filter.polarities; order this.statement_sv, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_sv
//       polarity: property polarity
// $p0: filter.predicates of claims
// $p1: filter.polarities of claims
// $p2: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.predicate IN $p0 AND claim.polarity IN $p1 AND claim.statement_sv IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.statement_sv ASC, claim.id ASC
    LIMIT $p2
    WITH claim AS v0
    RETURN [[[v0.statement_sv, v0.polarity]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.predicate IN $p0 AND claim.polarity IN $p1
    RETURN claim
  }
] AS value

// text: connection of statement claims; where filter.text; order this.statement_en, this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       statement_sv: property statement_sv
// $p0: filter.text of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE any(text IN claim.statements_folded WHERE text CONTAINS $p0) AND claim.statement_en IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.statement_en ASC, claim.id ASC
    LIMIT $p1
    WITH claim AS v0
    RETURN [[[v0.statement_en, v0.statement_sv]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE any(text IN claim.statements_folded WHERE text CONTAINS $p0)
    RETURN claim
  }
] AS value

// documents: connection of statement claims; where filter.minDocuments, filter.document, filter.language; order this.document_count DESC, this.id DESC; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       statement: property statement_en
//       documentCount: property document_count
// $p0: filter.minDocuments of claims
// $p1: filter.document of claims
// $p2: filter.language of claims
// $p3: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.document_count >= $p0 AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL
    WITH claim, EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p1}) } AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p2}) } AS v1
    WHERE v1
    ORDER BY claim.document_count DESC, claim.id DESC
    LIMIT $p3
    WITH claim AS v0
    RETURN [[[v0.statement_en, v0.document_count]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.document_count >= $p0
    WITH claim, EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence {document: $p1}) } AND EXISTS { (claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p2}) } AS v2
    WHERE v2
    RETURN claim
  }
] AS value

// certain: connection of statement claims; where filter.minCertainty; order this.certainty_rank DESC, this.document_count DESC, this.id DESC; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       certainty: property certainty_rank
//       documentCount: property document_count
// $p0: filter.minCertainty of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.certainty_rank >= $p0 AND claim.certainty_rank IS NOT NULL AND claim.document_count IS NOT NULL AND claim.id IS NOT NULL
    ORDER BY claim.certainty_rank DESC, claim.document_count DESC, claim.id DESC
    LIMIT $p1
    WITH claim AS v0
    RETURN [[[v0.certainty_rank, v0.document_count]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.certainty_rank >= $p0
    RETURN claim
  }
] AS value

// notAccepted: connection of statement claims; where filter.status; order this.id DESC; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
// $p0: filter.status of claims
// $p1: page size of Query.claims
RETURN [
  COLLECT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.status = $p0 AND claim.id IS NOT NULL
    ORDER BY claim.id DESC
    LIMIT $p1
    WITH claim AS v0
    RETURN [[[v0.id]]] AS item
  },
  COUNT {
    MATCH (claim:Claim)
    WITH claim
    WHERE claim.status = $p0
    RETURN claim
  }
] AS value
