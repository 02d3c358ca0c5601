// purpose: Records which data the graph holds and increments the release number.
// mode: WRITE
// parameters: $dataRelease: string, $quotes: boolean, $fingerprint: string
// yields: nothing
// example: {"dataRelease": "example", "quotes": false, "fingerprint": "example"}
MERGE (release:Release {id: 'current'})
REMOVE release.loading, release.rows_written
SET release.data_release = $dataRelease,
    release.quotes = $quotes,
    release.fingerprint = $fingerprint,
    release.release_number = coalesce(release.release_number, 0) + 1,
    release.loaded_at = datetime()
