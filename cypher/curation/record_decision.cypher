// purpose: Ends a mutation: adds its decision, which is never changed but for what takes it back.
// mode: WRITE
// parameters: $properties: DecisionProperties, $undoes: string | null
// yields: nothing
// example: {"properties": {"id": "decision-1", "number": 1, "action": "undo", "by": "example", "at": "2026-01-01T00:00:00Z", "reason": null, "source": null, "targets": [], "changes": [], "undone_by": null, "client_mutation_id": null, "input_sha256": "", "outcome": "{}"}, "undoes": null}
MATCH (library:Library {id: 'current'})
SET library.decisions = $properties.number
CREATE (decision:Decision)
SET decision = $properties
WITH decision
CALL (decision) {
  UNWIND decision.targets AS target
  CALL (target) {
    MATCH (node:Source {id: target}) RETURN node
    UNION
    MATCH (node:Proposal {id: target}) RETURN node
    UNION
    MATCH (node:EntityDraft {id: target}) RETURN node
  }
  MERGE (decision)-[:ON]->(node)
}
WITH decision
CALL (decision) {
  MATCH (undone:Decision {id: $undoes})
  SET undone.undone_by = decision.number
}
