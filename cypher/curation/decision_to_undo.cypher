// purpose: A decision by its number; without one, the last of its author with one of these actions that is not taken back.
// mode: READ
// parameters: $number: int | null, $by: string, $actions: string[]
// yields: decision: DecisionProperties
// example: {"number": null, "by": "example", "actions": ["decide"]}
MATCH (found:Decision)
WHERE found.number = $number OR ($number IS NULL AND found.by = $by AND found.undone_by IS NULL AND found.action IN $actions)
WITH found ORDER BY found.number DESC LIMIT 1
WITH properties(found) AS decision
RETURN decision
