// purpose: The relation layer around one entity, here potassium: each relationship is an accepted claim.
// mode: READ
// parameters: none
// yields: path
// example: {}
MATCH path = (:Entity {id: 'potassium'})--(:Entity)
RETURN path
