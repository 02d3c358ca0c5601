// purpose: Writes a batch of entities, each with the label of its kind only.
// mode: WRITE
// parameters: $rows: {label: string, properties: EntityProperties}[], $labels: string[]
// yields: nothing
// example: {"rows": [], "labels": ["Cause", "Condition"]}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.properties.id})
REMOVE entity:$($labels)
SET entity = row.properties, entity:$(row.label)
