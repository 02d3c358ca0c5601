// purpose: Which data the graph holds, and its revision; while it is filled first, with which data and how many rows of it.
// mode: READ
// parameters: none
// yields: release: {data_release: string | null, fingerprint: string | null, release_number: int | null, loading: string | null, rows_written: int | null}
// example: {}
MATCH (release:Release {id: 'current'})
WITH release {.data_release, .fingerprint, .release_number, .loading, .rows_written} AS release
RETURN release
