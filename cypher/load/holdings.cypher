// purpose: Whether the database is empty, and whether this program has loaded it or begun to.
// mode: READ
// parameters: none
// yields: holdings: {ours: boolean, empty: boolean}
// example: {}
WITH {
  ours: EXISTS {
    MATCH (release:Release {id: 'current'})
    WHERE release.fingerprint IS NOT NULL OR release.loading IS NOT NULL
  },
  empty: NOT EXISTS { () }
} AS holdings
RETURN holdings
