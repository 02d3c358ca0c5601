// purpose: Notes that this program begins to fill the database, and with which data.
// mode: WRITE
// parameters: $fingerprint STRING
// yields: nothing
// example: {"fingerprint": "example"}
MERGE (release:Release {id: 'current'})
SET release.loading = $fingerprint
REMOVE release.rows_written
