// purpose: Accepted claims that documents disagree on.
// mode: READ
// parameters: none
// yields: claim
// example: {}
MATCH (claim:Claim)
WHERE claim.disagreement IS NOT NULL AND claim.status = 'ACCEPTED'
RETURN claim
