// purpose: The proposals on a source, and those that speak of an entity.
// mode: READ
// parameters: $source: string | null, $entity: string | null
// yields: proposal: ProposalProperties
// example: {"source": "doc-example", "entity": null}
CALL () {
  MATCH (found:Proposal {source: $source}) RETURN found
  UNION
  MATCH (found:Proposal) WHERE $entity IN [found.subject, found.object, found.population, found.body_part] RETURN found
}
WITH found ORDER BY found.start, found.id
WITH properties(found) AS proposal
RETURN proposal
