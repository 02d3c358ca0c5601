// purpose: Which data the graph holds, and its revision.
// mode: READ
// parameters: none
// yields: release
// example: {}
MATCH (release:Release {id: 'current'})
WITH release {.data_release, .fingerprint, .graph_revision} AS release
RETURN release
