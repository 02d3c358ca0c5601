// purpose: Records the start of a bulk load and its data; yields nothing when it may not start.
// mode: WRITE
// parameters: $fingerprint: string, $previous: string | null
// yields: release: {rows_written: int | null}
// example: {"fingerprint": "example", "previous": null}
MERGE (release:Release {id: 'current'})
// Takes the lock, so that what is read next holds until the end of the transaction.
SET release.id = 'current'
WITH release
WHERE release.fingerprint IS NULL
  AND (release.loading IS NULL OR release.loading IN [$fingerprint, $previous])
SET release.rows_written = CASE WHEN release.loading = $fingerprint THEN release.rows_written END,
    release.loading = $fingerprint
WITH release {.rows_written} AS release
RETURN release
