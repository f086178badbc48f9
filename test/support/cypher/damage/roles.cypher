// Changes the dates of roles.
// params: none
// columns: none
MATCH (r:Role)
SET r.validFrom = '1900-01-01'
