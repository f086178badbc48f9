// Takes articles out of their stories, which count them still.
// params: none
// columns: none
MATCH (:Article)-[p:PART_OF]->(:Story)
DELETE p
