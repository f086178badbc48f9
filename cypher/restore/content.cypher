// How many nodes a graph holds besides those that tell of the graph itself.
// params: none
// columns: nodes
MATCH (n)
WHERE NOT n:Meta
RETURN count(n) AS nodes
