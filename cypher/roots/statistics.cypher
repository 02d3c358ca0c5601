// purpose: The place where the counts start from; each is counted by a statement of its own, if it is asked for.
// mode: READ
// parameters: none
// yields: statistics
// example: {}
WITH {} AS statistics
RETURN statistics
