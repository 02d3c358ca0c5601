// cramp: statement entity
//   mentions: list of statement entity_mentions
//     name: property name
//     language: property language
//     count: property count
//     document: expression this.document
//       fileName: property file_name
//     start: property start
//     end: property end
//     sha256: property sha256
// $id: of the statement
// $curie: of the statement
CALL () {
  MATCH (entity:Entity {id: $id})
  RETURN entity
  UNION
  WITH $curie AS curie WHERE curie IS NOT NULL
  MATCH (entity:Entity)
  WHERE curie IN entity.curies_folded
  WITH entity, [at IN range(0, size(entity.xrefs) - 1) WHERE entity.curies_folded[at] = curie | split(entity.xrefs[at], ' ')[0]] AS mappings
  WITH entity ORDER BY 'skos:exactMatch' IN mappings DESC, 'skos:closeMatch' IN mappings DESC, entity.id LIMIT 1
  RETURN entity
}
WITH entity AS v0
RETURN [
  COLLECT {
    CALL (v0) {
      WITH v0 AS this
      MATCH (this)<-[use:MENTIONS]-(document:Document)
      WITH use {.*, document: document} AS mention
      ORDER BY mention.document.id, mention.count DESC, mention.start
      RETURN mention AS v1
    }
    RETURN [v1.name, v1.language, v1.count, [v2 IN [v1.document] | [v2.file_name]][0], v1.start, v1.end, v1.sha256] AS item
  }
] AS value

// lowPotassium: statement entity
//   synonyms: property synonyms_en
//   mentions: list of statement entity_mentions
//     name: property name
//     document: expression this.document
//       id: property id
// $id: of the statement
// $curie: of the statement
CALL () {
  MATCH (entity:Entity {id: $id})
  RETURN entity
  UNION
  WITH $curie AS curie WHERE curie IS NOT NULL
  MATCH (entity:Entity)
  WHERE curie IN entity.curies_folded
  WITH entity, [at IN range(0, size(entity.xrefs) - 1) WHERE entity.curies_folded[at] = curie | split(entity.xrefs[at], ' ')[0]] AS mappings
  WITH entity ORDER BY 'skos:exactMatch' IN mappings DESC, 'skos:closeMatch' IN mappings DESC, entity.id LIMIT 1
  RETURN entity
}
WITH entity AS v0
RETURN [
  v0.synonyms_en,
  COLLECT {
    CALL (v0) {
      WITH v0 AS this
      MATCH (this)<-[use:MENTIONS]-(document:Document)
      WITH use {.*, document: document} AS mention
      ORDER BY mention.document.id, mention.count DESC, mention.start
      RETURN mention AS v1
    }
    RETURN [v1.name, [v2 IN [v1.document] | [v2.id]][0]] AS item
  }
] AS value

// medications: connection of statement medications; order this.id
//   edges: edges
//     node: node
//       id: property id
//       mentions: list of statement entity_mentions
//         name: property name
//         count: property count
// $p0: page size of Query.medications
RETURN [
  COLLECT {
    MATCH (medication:Medication)
    WITH medication
    WHERE medication.id IS NOT NULL
    ORDER BY medication.id ASC
    LIMIT $p0
    WITH medication AS v0
    RETURN [
      [
        [
          v0.id,
          COLLECT {
            CALL (v0) {
              WITH v0 AS this
              MATCH (this)<-[use:MENTIONS]-(document:Document)
              WITH use {.*, document: document} AS mention
              ORDER BY mention.document.id, mention.count DESC, mention.start
              RETURN mention AS v1
            }
            RETURN [v1.name, v1.count] AS item
          }
        ]
      ]
    ] AS item
  }
] AS value
