// purpose: The subject of a proposal: a draft, or an entity of the graph.
// mode: READ
// parameters: none
// yields: end
// example: {"parent": "MATCH (this:Proposal)"}
CALL (this) {
  OPTIONAL MATCH (draft:EntityDraft {entity: this.subject})
  OPTIONAL MATCH (entity:Entity {id: this.subject})
  RETURN CASE WHEN draft IS NULL THEN entity {entity: entity.id, .kind, .name_en, .name_sv, is_draft: false} ELSE draft {.entity, .kind, .name_en, .name_sv, is_draft: entity IS NULL} END AS end
}
WITH end WHERE end IS NOT NULL
RETURN end
