// purpose: Whether a piece of evidence supports or refutes its claim.
// mode: READ
// parameters: none
// yields: stance
// example: {"parent": "MATCH (this:Evidence)"}
MATCH (this)-[relationship:SUPPORTS|REFUTES]->(:Claim)
WITH type(relationship) AS stance
RETURN stance
