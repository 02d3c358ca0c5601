// conditions: conditions
RETURN [COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE (condition.id IN $p0 AND condition.id IS NOT NULL)
    ORDER BY condition.id ASC
    LIMIT $p1
    WITH condition AS var0
    RETURN [[[var0.id, var0.xrefs]]] AS item
}] AS value
