// purpose: The releases that were published; the node that says which is served now is none of them.
// mode: READ
// parameters: none
// yields: release
// example: {}
MATCH (release:Release)
WHERE release.number IS NOT NULL
RETURN release
