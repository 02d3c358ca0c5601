// treatments: connection of statement treatments; order this.name_en, this.id, backward
//   pageInfo: property pageInfo
//     hasNextPage: property hasNextPage
//     hasPreviousPage: property hasPreviousPage
//   edges: edges
//     node: node
//       name: property name_en
// $p0: page size + 1 of Query.treatments
RETURN [
  COLLECT {
    MATCH (treatment:Treatment)
    WITH treatment
    WHERE treatment.name_en IS NOT NULL AND treatment.id IS NOT NULL
    ORDER BY treatment.name_en DESC, treatment.id DESC
    LIMIT $p0
    WITH treatment AS v0
    RETURN [[[v0.name_en]], ['bfc86d', v0.name_en, v0.id]] AS item
  }
] AS value
