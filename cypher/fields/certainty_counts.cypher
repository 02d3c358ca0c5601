// purpose: The number of claims and relations of each certainty, most certain first.
// mode: READ
// parameters: none
// yields: number
// example: {"parent": "WITH {} AS this"}
UNWIND [4, 3, 2, 1] AS rank
WITH {
  certainty_rank: rank,
  claims: COUNT { (:Claim {certainty_rank: rank}) },
  relations: COUNT { MATCH (claim:Claim {certainty_rank: rank, status: 'ACCEPTED'}) WHERE claim.document_count > 0 }
} AS number
RETURN number
