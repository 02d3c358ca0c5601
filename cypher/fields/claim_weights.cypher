// purpose: What the certainty rule weighs: the document, modality and stance of each piece of a claim's evidence.
// mode: READ
// parameters: none
// yields: weights
// example: {}
MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
WITH collect({document: evidence.document, modality: evidence.modality, stance: type(stance)}) AS weights
RETURN weights
