// swedish: connection of statement entities; where filter.kinds, filter.language; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
// $p0: filter.kinds of entities
// $p1: filter.language of entities
// $p2: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0 AND EXISTS { (entity)<-[:SUBJECT|OBJECT]-(:Claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p1}) } AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p2
    WITH entity AS v0
    RETURN [[[v0.id]]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0 AND EXISTS { (entity)<-[:SUBJECT|OBJECT]-(:Claim)<-[:SUPPORTS|REFUTES]-(:Evidence)-[:QUOTED_FROM]->(:Document {language: $p1}) }
    RETURN entity
  }
] AS value

// text: connection of statement entities; where filter.text; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
// $p0: filter.text of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(name IN entity.names_folded WHERE name CONTAINS $p0) AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [[[v0.id]]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(name IN entity.names_folded WHERE name CONTAINS $p0)
    RETURN entity
  }
] AS value

// document: connection of statement entities; where filter.kinds, filter.document; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
//       kind: property kind
// $p0: filter.kinds of entities
// $p1: filter.document of entities
// $p2: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0 AND $p1 IN entity.documents AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p2
    WITH entity AS v0
    RETURN [[[v0.id, v0.kind]]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0 AND $p1 IN entity.documents
    RETURN entity
  }
] AS value

// ids: connection of statement entities; where filter.ids; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
// $p0: filter.ids of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IN $p0 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [[[v0.id]]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.id IN $p0
    RETURN entity
  }
] AS value

// inEveryDocument: connection of statement entities; where filter.minDocuments; order this.id; counted
//   totalCount: property totalCount
//   edges: edges
//     node: node
//       id: property id
//       documentCount: property document_count
// $p0: filter.minDocuments of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.document_count >= $p0 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [[[v0.id, v0.document_count]]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.document_count >= $p0
    RETURN entity
  }
] AS value

// maxDocuments: connection of statement conditions; order this.document_count DESC, this.id DESC
//   edges: edges
//     node: node
//       id: property id
//       documentCount: property document_count
// $p0: page size of Query.conditions
RETURN [
  COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE condition.document_count IS NOT NULL AND condition.id IS NOT NULL
    ORDER BY condition.document_count DESC, condition.id DESC
    LIMIT $p0
    WITH condition AS v0
    RETURN [[[v0.id, v0.document_count]]] AS item
  }
] AS value

// unmapped: connection of statement entities; where filter.hasCrossReference; order this.id; counted
//   totalCount: property totalCount
//   nodes: node
//     id: property id
//     xrefs: property xrefs
//       curie: property curie, by a rule
// $p0: filter.hasCrossReference of entities
// $p1: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.xrefs <> []) = $p0 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p1
    WITH entity AS v0
    RETURN [[v0.id, v0.xrefs]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE (entity.xrefs <> []) = $p0
    RETURN entity
  }
] AS value

// exactlyInMesh: connection of statement entities; where filter.crossReference, filter.kinds; order this.id; counted
//   totalCount: property totalCount
//   nodes: node
//     id: property id
//     xrefs: property xrefs
//       curie: property curie, by a rule
//       mapping: property mapping, by a rule
//       verified: property verified, by a rule
// $p0: filter.crossReference of entities
// $p1: filter.kinds of entities
// $p2: page size of Query.entities
RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(xref IN entity.xrefs WHERE ($p0.vocabularies IS NULL OR any(vocabulary IN $p0.vocabularies WHERE split(xref, ' ')[1] STARTS WITH vocabulary + ':')) AND ($p0.mappings IS NULL OR any(mapping IN $p0.mappings WHERE xref STARTS WITH {EXACT: 'skos:exactMatch ', CLOSE: 'skos:closeMatch ', BROAD: 'skos:broadMatch ', NARROW: 'skos:narrowMatch '}[mapping])) AND ($p0.verified IS NULL OR $p0.verified = (size(split(xref, ' ')) > 2))) AND entity.kind IN $p1 AND entity.id IS NOT NULL
    ORDER BY entity.id ASC
    LIMIT $p2
    WITH entity AS v0
    RETURN [[v0.id, v0.xrefs]] AS item
  },
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE any(xref IN entity.xrefs WHERE ($p0.vocabularies IS NULL OR any(vocabulary IN $p0.vocabularies WHERE split(xref, ' ')[1] STARTS WITH vocabulary + ':')) AND ($p0.mappings IS NULL OR any(mapping IN $p0.mappings WHERE xref STARTS WITH {EXACT: 'skos:exactMatch ', CLOSE: 'skos:closeMatch ', BROAD: 'skos:broadMatch ', NARROW: 'skos:narrowMatch '}[mapping])) AND ($p0.verified IS NULL OR $p0.verified = (size(split(xref, ' ')) > 2))) AND entity.kind IN $p1
    RETURN entity
  }
] AS value
