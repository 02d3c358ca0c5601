// purpose: Whether what an earlier bulk load left may still be removed: this one is under way and has written none of its data.
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
