// purpose: The input of the certainty rule: document, modality, stance and what it repeats, of each piece of a claim's evidence.
// mode: READ
// parameters: none
// yields: weights
// example: {"parent": "MATCH (this:Claim)"}
// COLLECT and not collect(): Neo4j 5.26 takes an aggregating function here for one of the statement around it.
WITH COLLECT {
  MATCH (this)<-[stance:SUPPORTS|REFUTES]-(evidence:Evidence)
  RETURN {document: evidence.document, modality: evidence.modality, stance: type(stance), repeats: evidence.repeats}
} AS weights
RETURN weights
