// purpose: Waits until every index is populated, for at most five minutes.
// mode: READ
// parameters: none
// yields: filled: boolean
// example: {}
CALL db.awaitIndexes(300)
WITH true AS filled
RETURN filled
