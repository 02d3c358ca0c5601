// purpose: The number of claims and relations of each predicate, most claims first.
// mode: READ
// parameters: none
// yields: number
// example: {"parent": "WITH {} AS this"}
MATCH (claim:Claim)
WITH DISTINCT claim.predicate AS predicate
WITH {
  predicate: predicate,
  claims: COUNT { (:Claim {predicate: predicate}) },
  relations: COUNT { MATCH (claim:Claim {predicate: predicate, status: 'ACCEPTED'}) WHERE claim.document_count > 0 }
} AS number
ORDER BY number.claims DESC, number.predicate
RETURN number
