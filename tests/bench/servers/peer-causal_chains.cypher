UNWIND chains.rows AS chain
WITH chain
ORDER BY chain.certainty_rank DESC, chain.document_count DESC, chain.length ASC, chain.id ASC
LIMIT toInteger($first)
WITH {
  length: chain.length,
  certainty: ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'][chain.certainty_rank - 1],
  stitched: chain.stitched,
  hops: [hop IN chain.hops | {
    predicate: CASE type(hop) WHEN 'BRIDGES' THEN 'DEPLETES' ELSE type(hop) END,
    certainty: hop.certainty,
    from: {id: startNode(hop).id, name: startNode(hop).name_en},
    to: {id: endNode(hop).id, name: endNode(hop).name_en},
    claim: COLLECT {
      MATCH (claim:Claim {id: hop.claim})
      RETURN {
        id: claim.id,
        statement: claim.statement_en,
        evidence: COLLECT {
          MATCH (claim)<-[:SUPPORTS|REFUTES]-(evidence:Evidence)
          WITH evidence ORDER BY evidence.document, evidence.start, evidence.id LIMIT 3
          RETURN {section: evidence.section, cue: evidence.cue}
        }
      }
    }[0]
  }]
} AS chain
RETURN chain
