// conditions: conditions
RETURN [COLLECT {
    MATCH (condition:Condition)
    WITH condition
    WHERE (condition.name_en IS NOT NULL AND condition.id IS NOT NULL)
    ORDER BY condition.name_en ASC, condition.id ASC
    LIMIT $p0
    WITH condition AS var0
    RETURN [[[var0.name_en, [COLLECT {
              MATCH (var0)-[this1:(CAUSES|PREDISPOSES_TO|WORSENS|DISRUPTS|DEPLETES)]->(this2:Entity)
              WITH this1, this2
              WHERE this2.id IN $p1
              ORDER BY this2.id ASC, this1.claim ASC
              LIMIT $p2
              RETURN [[type(this1), this1.certainty_rank, [this2.id]]] AS item
    }]]]] AS item
}] AS value
