// Forgets what articles tell of whoever bears a name.
// params: none
// columns: none
MATCH (:Article)-[p:PORTRAYS]->(:Facet)
DELETE p
