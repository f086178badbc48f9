// Forgets which articles are like others.
// params: none
// columns: none
MATCH (:Article)-[l:SAME_STORY]->(:Article)
DELETE l
