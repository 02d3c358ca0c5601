// conditions: connection of statement conditions; where filter.ids; order this.id
//   edges: edges
//     node: node
//       id: property id
//       xrefs: property xrefs
//         curie: property curie, by a rule
//         vocabulary: property vocabulary, by a rule
//         mapping: property mapping, by a rule
//         label: property label, by a rule
//         verified: property verified, by a rule
//         url: property url, by a rule
// $p0: filter.ids of conditions
// $p1: page size of Query.conditions
RETURN [
  COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE condition.id IN $p0 AND condition.id IS NOT NULL
    ORDER BY condition.id ASC
    LIMIT $p1
    WITH condition AS v0
    RETURN [[[v0.id, v0.xrefs]]] AS item
  }
] AS value
