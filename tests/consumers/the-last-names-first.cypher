// treatments: treatments
RETURN [COLLECT {
    MATCH (treatment:Treatment)
    WITH treatment
    WHERE (treatment.name_en IS NOT NULL AND treatment.id IS NOT NULL)
    ORDER BY treatment.name_en DESC, treatment.id DESC
    LIMIT $p0
    WITH treatment AS var0
    RETURN [[[var0.name_en]], ['bfc86d', var0.name_en, var0.id]] AS item
}] AS value
