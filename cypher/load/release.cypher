// purpose: Which data the graph holds, and its release number; while it is filled first, with which data and how many rows of it.
// mode: READ
// parameters: none
// yields: release
// example: {}
MATCH (release:Release {id: 'current'})
WITH release {.data_release, .fingerprint, .release_number, .loading, .rows_written} AS release
RETURN release
