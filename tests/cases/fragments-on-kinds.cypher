// nodes: list of statement nodes
//   __typename: typename
//   id: property id
//   title (Document): property title
//   claims (Document): connection of statement document_claims; order this.id; counted
//     totalCount: property totalCount
//   name (Cause|Electrolyte|Condition|Medication|Treatment|BodyPart|Population|Process|Substance|WarningSign): property name_en
//   first (Cause): connection of relationship -[INVOLVES]-> Electrolyte; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//         kind: property kind
//         __typename: typename
//   first (Electrolyte): connection of relationship <-[INVOLVES]- Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
//   first (Medication): connection of relationship -[CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]-> Entity; order this.certainty_rank DESC, this.document_count DESC, node.id, this.claim
//     edges: edges
//       node: node
//         id: property id
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
          RETURN claim AS v1
        }
        WITH v1
        RETURN v1
      }
    ]
    END,
    CASE
    WHEN v0:Cause OR v0:Electrolyte OR v0:Condition OR v0:Medication OR v0:Treatment OR v0:BodyPart OR v0:Population OR v0:Process OR v0:Substance OR v0:WarningSign THEN v0.name_en
    END,
    CASE
    WHEN v0:Cause THEN [
      COLLECT {
        MATCH (v0)-[r3:INVOLVES]->(n2:Electrolyte)
        WITH r3, n2
        ORDER BY r3.certainty_rank DESC, r3.document_count DESC, n2.id ASC, r3.claim ASC
        LIMIT $p0
        RETURN [[[n2.id, n2.kind]]] AS item
      }
    ]
    WHEN v0:Electrolyte THEN [
      COLLECT {
        MATCH (v0)<-[r5:INVOLVES]-(n4:Entity)
        WITH r5, n4
        ORDER BY r5.certainty_rank DESC, r5.document_count DESC, n4.id ASC, r5.claim ASC
        LIMIT $p1
        RETURN [[[n4.id]]] AS item
      }
    ]
    WHEN v0:Medication THEN [
      COLLECT {
        MATCH (v0)-[r7:CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES]->(n6:Entity)
        WITH r7, n6
        ORDER BY r7.certainty_rank DESC, r7.document_count DESC, n6.id ASC, r7.claim ASC
        LIMIT $p2
        RETURN [[[n6.id]]] AS item
      }
    ]
    END
  ] END AS item
} AS value
