// purpose: Adds the release that is served now to the history of releases, with what it holds besides the seed.
// mode: WRITE
// parameters: $properties: Omit<ReleaseProperties, 'id' | 'number' | 'previous' | 'at' | 'data_release'>, $publications: string[]
// yields: number: int
// example: {"properties": {"content_sha256": "example", "by": null, "message": "Example.", "documents": 0, "entities": 0, "claims": 0, "evidence": 0, "retracted": [], "changes": null}, "publications": []}
MATCH (current:Release {id: 'current'})
WITH current, current.release_number AS number
MERGE (release:Release {id: 'release-' + toString(number)})
SET release = $properties,
    release.id = 'release-' + toString(number),
    release.number = number,
    release.previous = CASE WHEN number > 1 THEN number - 1 END,
    release.at = toString(current.loaded_at),
    release.data_release = current.data_release
WITH release, number
CALL (release) {
  UNWIND $publications AS id
  MATCH (publication:Publication {id: id})
  MERGE (release)-[:INCLUDES]->(publication)
}
RETURN number
