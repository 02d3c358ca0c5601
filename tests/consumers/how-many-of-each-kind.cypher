// causes: causes
RETURN [NULL, COUNT {
    MATCH (cause:Cause)
    WITH cause
    RETURN cause
}] AS value

// electrolytes: electrolytes
RETURN [NULL, COUNT {
    MATCH (electrolyte:Electrolyte)
    WITH electrolyte
    RETURN electrolyte
}] AS value

// conditions: conditions
RETURN [NULL, COUNT {
    MATCH (condition:Condition)
    WITH condition
    RETURN condition
}] AS value

// medications: medications
RETURN [NULL, COUNT {
    MATCH (medication:Medication)
    WITH medication
    RETURN medication
}] AS value

// treatments: treatments
RETURN [NULL, COUNT {
    MATCH (treatment:Treatment)
    WITH treatment
    RETURN treatment
}] AS value

// warningSigns: entities
RETURN [NULL, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
}] AS value

// bodyParts: entities
RETURN [NULL, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
}] AS value

// others: entities
RETURN [NULL, COUNT {
    MATCH (entity:Entity)
    WITH entity
    WHERE entity.kind IN $p0
    RETURN entity
}] AS value
