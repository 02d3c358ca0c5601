// causes: connection of statement causes; order this.id; counted
//   totalCount: property totalCount
RETURN [
  NULL,
  COUNT {
    MATCH (cause:Cause)
    WITH cause
    RETURN cause
  }
] AS value

// electrolytes: connection of statement electrolytes; order this.id; counted
//   totalCount: property totalCount
RETURN [
  NULL,
  COUNT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    RETURN electrolyte
  }
] AS value

// conditions: connection of statement conditions; order this.id; counted
//   totalCount: property totalCount
RETURN [
  NULL,
  COUNT {
    MATCH (condition:Condition)
    WITH condition
    RETURN condition
  }
] AS value

// medications: connection of statement medications; order this.id; counted
//   totalCount: property totalCount
RETURN [
  NULL,
  COUNT {
    MATCH (medication:Medication)
    WITH medication
    RETURN medication
  }
] AS value

// treatments: connection of statement treatments; order this.id; counted
//   totalCount: property totalCount
RETURN [
  NULL,
  COUNT {
    MATCH (treatment:Treatment)
    WITH treatment
    RETURN treatment
  }
] AS value

// warningSigns: connection of statement entities; where filter.kinds; order this.id; counted
//   totalCount: property totalCount
// $p0: filter.kinds of entities
RETURN [
  NULL,
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
  }
] AS value

// bodyParts: connection of statement entities; where filter.kinds; order this.id; counted
//   totalCount: property totalCount
// $p0: filter.kinds of entities
RETURN [
  NULL,
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
  }
] AS value

// others: connection of statement entities; where filter.kinds; order this.id; counted
//   totalCount: property totalCount
// $p0: filter.kinds of entities
RETURN [
  NULL,
  COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
  }
] AS value
