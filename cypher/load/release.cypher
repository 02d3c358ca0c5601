// purpose: Which data the graph holds, and its release number; during a bulk load, which data and how many rows are written.
// mode: READ
// parameters: none
// yields: release: {data_release: string | null, fingerprint: string | null, release_number: int | null, loading: string | null, rows_written: int | null}
// example: {}
MATCH (release:Release {id: 'current'})
WITH release {.data_release, .fingerprint, .release_number, .loading, .rows_written} AS release
RETURN release
