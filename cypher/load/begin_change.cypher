// purpose: Locks the Release node for a change of the graph; yields nothing when the graph is no longer the planned one.
// mode: WRITE
// parameters: $fingerprint: string
// yields: release
// example: {"fingerprint": "example"}
MATCH (release:Release {id: 'current'})
// Takes the lock, so that what is read next holds until the end of the transaction.
SET release.id = 'current'
WITH release
WHERE release.fingerprint = $fingerprint
RETURN release
