// purpose: What the served release holds besides the seed: publications in the order in which they were made, and retracted evidence.
// mode: READ
// parameters: none
// yields: library: {number: int, fingerprint: string | null, retracted: string[], publications: {id: string, source: string, content: string, text: string | null}[]}
// example: {}
MATCH (current:Release {id: 'current'})
OPTIONAL MATCH (release:Release {id: 'release-' + toString(current.release_number)})
WITH {
  number: current.release_number,
  fingerprint: current.fingerprint,
  retracted: coalesce(release.retracted, []),
  publications: COLLECT {
    MATCH (release)-[:INCLUDES]->(publication:Publication)
    WITH publication ORDER BY publication.number
    RETURN publication {
      .id,
      .source,
      .content,
      text: COLLECT {
        MATCH (:Source {id: publication.source, quotable: true})-[:HAS_TEXT]->(text:SourceText {sha256: publication.text_sha256})
        RETURN text.text
      }[0]
    }
  }
} AS library
RETURN library
