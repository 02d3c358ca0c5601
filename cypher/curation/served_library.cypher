// purpose: What a release holds besides the seed, that which is served by default: publications in the order in which they were made, and retracted evidence.
// mode: READ
// parameters: $number: int | null
// yields: held: {number: int, retracted: string[], publications: {id: string, document: string, content: string, text: string | null}[]}
// example: {"number": null}
MATCH (current:Release {id: 'current'})
WITH coalesce($number, current.release_number) AS number
OPTIONAL MATCH (release:Release {id: 'release-' + toString(number)})
WITH number, release
WHERE $number IS NULL OR release IS NOT NULL
WITH {
  number: number,
  retracted: coalesce(release.retracted, []),
  publications: COLLECT {
    MATCH (release)-[:INCLUDES]->(publication:Publication)
    WITH publication ORDER BY publication.number
    RETURN publication {
      .id,
      .document,
      .content,
      text: CASE WHEN publication.quotable THEN COLLECT {
        MATCH (text:SourceText {id: publication.text_sha256})
        RETURN text.text
      }[0] END
    }
  }
} AS held
RETURN held
