// purpose: Begins a mutation, after all others: gives it the number of its decision, and says what the same mutation has done before.
// mode: WRITE
// parameters: $by: string, $clientMutationId: string | null
// yields: begun: {number: int, release: int | null, done: Pick<DecisionProperties, 'action' | 'input_sha256' | 'outcome'> | null}
// example: {"by": "example", "clientMutationId": null}
MERGE (library:Library {id: 'current'})
// Takes the lock, so that mutations run one after another, whichever server they come by.
SET library.id = 'current', library.decisions = coalesce(library.decisions, 0)
WITH library
WITH {
  number: library.decisions + 1,
  release: COLLECT { MATCH (release:Release {id: 'current'}) RETURN release.release_number }[0],
  done: COLLECT {
    MATCH (decision:Decision {client_mutation_id: $clientMutationId, by: $by})
    RETURN decision {.action, .input_sha256, .outcome}
  }[0]
} AS begun
RETURN begun
