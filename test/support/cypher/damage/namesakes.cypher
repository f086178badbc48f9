// Takes everybody of one name for the same.
// params: none
// columns: none
MATCH (f:Facet)
SET f.readId = f.nameId
