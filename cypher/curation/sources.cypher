// purpose: All sources.
// mode: READ
// parameters: none
// yields: source
// example: {}
MATCH (source:Source)
RETURN source
