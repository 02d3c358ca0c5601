// purpose: The claims behind a row of a consensus, most certain first.
// mode: READ
// parameters: none
// yields: claim
// example: {"parent": "MATCH (claim:Claim {predicate: 'CAUSES'}) WITH {claims: collect(claim.id)} AS this"}
MATCH (claim:Claim)
WHERE claim.id IN this.claims
WITH claim ORDER BY claim.certainty_rank DESC, claim.id
RETURN claim
