// purpose: The parent of the counts; each selected count has a statement of its own.
// mode: READ
// parameters: none
// yields: statistics
// example: {}
WITH {} AS statistics
RETURN statistics
