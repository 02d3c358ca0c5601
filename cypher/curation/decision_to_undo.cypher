// purpose: A decision by its id; without one, the last of its author that is not taken back and takes none back.
// mode: READ
// parameters: $id: string | null, $by: string
// yields: decision: DecisionProperties
// example: {"id": null, "by": "example"}
MATCH (found:Decision)
WHERE found.id = $id OR ($id IS NULL AND found.by = $by AND found.undone_by IS NULL AND found.action <> 'undo')
WITH found ORDER BY found.number DESC LIMIT 1
WITH properties(found) AS decision
RETURN decision
