// purpose: The names of all indexes, those of constraints included.
// mode: READ
// parameters: none
// yields: name: string
// example: {}
SHOW INDEXES YIELD name
RETURN name
