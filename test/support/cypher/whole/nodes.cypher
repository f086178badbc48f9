// Every node.
// params: none
// columns: labels, properties
MATCH (n)
RETURN labels(n) AS labels, properties(n) AS properties
