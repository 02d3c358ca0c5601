// purpose: Causal paths from one choice of entities to another without repeating an entity, each with what it is ranked by.
// mode: READ
// parameters: $from MAP, $to MAP, $via MAP, $minCertainty INTEGER
// yields: chain
// example: {"from": {"ids": ["diuretics"], "kinds": null}, "to": {"ids": ["muscle-cramp"], "kinds": null}, "via": null, "minCertainty": null}
CALL () {
  UNWIND $from.ids AS id
  MATCH (start:Entity {id: id})
  WHERE $from.kinds IS NULL OR start.kind IN $from.kinds
  RETURN start
  UNION
  UNWIND CASE WHEN $from.ids IS NULL THEN $from.kinds ELSE [] END AS kind
  MATCH (start:Entity {kind: kind})
  RETURN start
}
MATCH path = (start)-[hops:/*causal*/CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES*1../*maxHops*/4]->(finish:Entity)
WHERE ($to.ids IS NULL OR finish.id IN $to.ids)
  AND ($to.kinds IS NULL OR finish.kind IN $to.kinds)
  AND ($minCertainty IS NULL OR all(hop IN hops WHERE hop.certainty_rank >= $minCertainty))
  AND all(position IN range(1, size(hops)) WHERE NOT nodes(path)[position] IN nodes(path)[..position])
  AND ($via IS NULL OR any(between IN nodes(path)[1..-1]
    WHERE ($via.ids IS NULL OR between.id IN $via.ids) AND ($via.kinds IS NULL OR between.kind IN $via.kinds)))
WITH {
  path: path,
  length: size(hops),
  certainty_rank: reduce(weakest = 4, hop IN hops | CASE WHEN hop.certainty_rank < weakest THEN hop.certainty_rank ELSE weakest END),
  document_count: reduce(fewest = size(hops[0].documents), hop IN hops | CASE WHEN size(hop.documents) < fewest THEN size(hop.documents) ELSE fewest END),
  polarity: CASE
    WHEN any(hop IN hops WHERE hop.polarity = 'NONE') THEN 'NONE'
    WHEN size([hop IN hops WHERE hop.polarity = 'LOWERS']) % 2 = 1 THEN 'LOWERS'
    ELSE 'RAISES'
  END,
  documents: reduce(documents = [], hop IN hops | documents + [document IN hop.documents WHERE NOT document IN documents]),
  stitched: none(document IN hops[0].documents WHERE all(hop IN hops WHERE document IN hop.documents)),
  id: reduce(id = '', node IN nodes(path) | id + node.id + ' ') + reduce(id = '', hop IN hops | id + hop.claim + ' ')
} AS chain
RETURN chain
