// The nodes of a range of the engine's numbers.
// params: from, to
// columns: node, labels, properties
UNWIND range($from, $to) AS number
MATCH (n)
WHERE id(n) = number
RETURN number AS node, labels(n) AS labels, properties(n) AS properties
