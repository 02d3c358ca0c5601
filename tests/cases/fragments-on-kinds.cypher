// nodes: list of statement nodes
//   __typename: typename
//   id: property id
//   name (Cause|Electrolyte|Condition|Medication|Treatment|BodyPart|Population|Process|Substance|WarningSign): property name_en
//   first (Cause): connection of relationship -[INVOLVES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//         kind: property kind
//         __typename (Electrolyte): typename
//   first (Electrolyte): connection of relationship <-[INVOLVES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//   first (Medication): connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//   title (Document): property title
//   claims (Document): connection of statement document_claims; order this.id; counted
//     totalCount: property totalCount
// $ids: of the statement
// $p0: page size of Cause.electrolytes
// $p1: page size of Electrolyte.involvedIn
// $p2: page size of Medication.effects
RETURN COLLECT {
  UNWIND range(0, size($ids) - 1) AS position
  WITH position, $ids[position] AS id
  OPTIONAL MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (claim:Claim {id: id})
  OPTIONAL MATCH (evidence:Evidence {id: id})
  OPTIONAL MATCH (document:Document {id: id})
  WITH position, coalesce(entity, claim, evidence, document) AS node ORDER BY position
  WITH node AS v0
  RETURN CASE WHEN v0 IS NOT NULL THEN [
    [label IN labels(v0) WHERE label <> 'Entity'][0],
    v0.id,
    CASE
    WHEN v0:Cause OR v0:Electrolyte OR v0:Condition OR v0:Medication OR v0:Treatment OR v0:BodyPart OR v0:Population OR v0:Process OR v0:Substance OR v0:WarningSign THEN v0.name_en
    END,
    CASE
    WHEN v0:Cause THEN [
      COLLECT {
        MATCH (v0)-[r2:INVOLVES]->(n1:Entity)
        WITH r2, n1
        ORDER BY r2.certainty_rank DESC, r2.document_count DESC, n1.id ASC, r2.claim ASC
        LIMIT $p0
        RETURN [[[[label IN labels(n1) WHERE label <> 'Entity'][0], n1.id, n1.kind]]] AS item
      }
    ]
    WHEN v0:Electrolyte THEN [
      COLLECT {
        MATCH (v0)<-[r4:INVOLVES]-(n3:Entity)
        WITH r4, n3
        ORDER BY r4.certainty_rank DESC, r4.document_count DESC, n3.id ASC, r4.claim ASC
        LIMIT $p1
        RETURN [[[n3.id]]] AS item
      }
    ]
    WHEN v0:Medication THEN [
      COLLECT {
        MATCH (v0)-[r6:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n5:Entity)
        WITH r6, n5
        ORDER BY r6.certainty_rank DESC, r6.document_count DESC, n5.id ASC, r6.claim ASC
        LIMIT $p2
        RETURN [[[n5.id]]] AS item
      }
    ]
    END,
    CASE
    WHEN v0:Document THEN v0.title
    END,
    CASE
    WHEN v0:Document THEN [
      NULL,
      COUNT {
        CALL (v0) {
          WITH v0 AS this
          MATCH (this)<-[:QUOTED_FROM]-(:Evidence)-[:SUPPORTS|REFUTES]->(claim:Claim)
          WITH DISTINCT claim
          RETURN claim AS v7
        }
        WITH v7
        RETURN v7
      }
    ]
    END
  ] END AS item
} AS value
