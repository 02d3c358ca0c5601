// purpose: Whether what an earlier fill left may still be removed: this fill's data is being loaded and none of it is written.
// mode: WRITE
// parameters: $fingerprint: string
// yields: release
// example: {"fingerprint": "example"}
MATCH (release:Release {id: 'current'})
// Takes the lock, so that what is read next holds until the end of the transaction.
SET release.id = 'current'
WITH release
WHERE release.loading = $fingerprint AND release.rows_written IS NULL
RETURN release
