// purpose: All evidence.
// mode: READ
// parameters: none
// yields: evidence
// example: {}
MATCH (evidence:Evidence)
RETURN evidence
