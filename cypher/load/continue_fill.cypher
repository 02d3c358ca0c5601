// purpose: Records the progress of a bulk load with the batch of this transaction; yields nothing when another load has taken over.
// mode: WRITE
// parameters: $fingerprint: string, $written: int
// yields: release
// example: {"fingerprint": "example", "written": 1000}
MATCH (release:Release {id: 'current'})
// Takes the lock, so that what is read next holds until the end of the transaction.
SET release.id = 'current'
WITH release
WHERE release.loading = $fingerprint
SET release.rows_written = $written
RETURN release
