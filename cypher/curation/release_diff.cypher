// purpose: The changes of each release after one, up to another; nothing where either does not exist.
// mode: READ
// parameters: $from: int, $to: int | null
// yields: diff: {from: int, to: int, changes: (string | null)[]}
// example: {"from": 1, "to": null}
MATCH (current:Release {id: 'current'})
MATCH (earlier:Release {id: 'release-' + toString($from)})
MATCH (later:Release {id: 'release-' + toString(coalesce($to, current.release_number))})
WITH {
  from: earlier.number,
  to: later.number,
  changes: COLLECT {
    MATCH (release:Release)
    WHERE release.number > CASE WHEN earlier.number < later.number THEN earlier.number ELSE later.number END
      AND release.number <= CASE WHEN earlier.number < later.number THEN later.number ELSE earlier.number END
    RETURN release.changes ORDER BY release.number
  }
} AS diff
RETURN diff
