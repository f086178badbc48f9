// Loses who said what.
// params: none
// columns: none
MATCH (:Entity)-[r:SAID]->(:Statement)
DELETE r
