// Takes claims from their articles.
// params: none
// columns: none
MATCH (:Article)-[r:ASSERTS]->(:Claim {relation: 'SAID'})
DELETE r
