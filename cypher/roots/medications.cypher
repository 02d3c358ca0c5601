// purpose: All medications.
// mode: READ
// parameters: none
// yields: medication
// example: {}
MATCH (medication:Medication)
RETURN medication
