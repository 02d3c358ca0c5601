// purpose: The subtypes of a consensus row's subject that its claims are about.
// mode: READ
// parameters: none
// yields: subtype
// example: {"parent": "MATCH (subject:Entity {id: 'stretching'}) MATCH (claim:Claim {object: 'muscle-cramp'}) WITH subject, collect(claim.id) AS claims WITH {subject: subject, claims: claims} AS this"}
MATCH (claim:Claim)
WHERE claim.id IN this.claims AND claim.subject <> this.subject.id
WITH DISTINCT claim.subject AS id
MATCH (subtype:Entity {id: id})
WITH subtype ORDER BY subtype.id
RETURN subtype
