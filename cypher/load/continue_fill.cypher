// purpose: Records the progress of a bulk load with the batch of this transaction; says whether the batch is still due; yields nothing when another load has taken over.
// mode: WRITE
// parameters: $fingerprint: string, $written: int
// yields: due: boolean
// example: {"fingerprint": "example", "written": 1000}
MATCH (release:Release {id: 'current'})
// Takes the lock, so that what is read next holds until the end of the transaction.
SET release.id = 'current'
WITH release
WHERE release.loading = $fingerprint
// Where another process with the same data is ahead, going back would undo what it has derived.
WITH release, coalesce(release.rows_written, 0) < $written AS due
SET release.rows_written = CASE WHEN due THEN $written ELSE release.rows_written END
RETURN due
