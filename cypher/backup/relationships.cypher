// The relationships that start from the nodes of a range of the engine's numbers.
// params: from, to
// columns: type, start, end, properties
UNWIND range($from, $to) AS number
MATCH (n)
WHERE id(n) = number
MATCH (n)-[r]->(other)
RETURN type(r) AS type, number AS start, id(other) AS end, properties(r) AS properties
