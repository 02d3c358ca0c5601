// purpose: Which data the graph holds, and its release number; during a bulk load, which data and how many rows are written.
// mode: READ
// parameters: none
// yields: release
// example: {}
MATCH (release:Release {id: 'current'})
WITH release {.data_release, .fingerprint, .release_number, .loading, .rows_written} AS release
RETURN release
