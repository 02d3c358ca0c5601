// purpose: What a mutation has changed, as it is now.
// mode: READ
// parameters: $clientMutationId: string | null, $decision: string | null, $source: string | null, $proposal: string | null, $entityDraft: string | null, $release: string | null
// yields: payload
// example: {"clientMutationId": null, "decision": null, "source": null, "proposal": null, "entityDraft": null, "release": null}
WITH {
  client_mutation_id: $clientMutationId,
  decision: COLLECT { MATCH (decision:Decision {id: $decision}) RETURN decision }[0],
  source: COLLECT { MATCH (source:Source {id: $source}) RETURN source }[0],
  proposal: COLLECT { MATCH (proposal:Proposal {id: $proposal}) RETURN proposal }[0],
  entityDraft: COLLECT { MATCH (draft:EntityDraft {id: $entityDraft}) RETURN draft }[0],
  release: COLLECT { MATCH (release:Release {id: $release}) RETURN release }[0]
} AS payload
RETURN payload
