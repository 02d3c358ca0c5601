UNWIND consensus.rows AS row
WITH row ORDER BY row.document_count DESC, row.certainty_rank DESC, row.evidence_count DESC, row.id LIMIT toInteger($first)
RETURN {
  certainty: ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'][row.certainty_rank - 1],
  subject: {id: row.subject.id, name: row.subject.name_en},
  documents: COLLECT {
    MATCH (document:Document) WHERE document.id IN row.documents
    WITH document ORDER BY document.id
    RETURN {id: document.id}
  }
} AS consensus
