// Every relationship with the ids of its ends.
// params: none
// columns: type, from, to, properties
MATCH (a)-[r]->(b)
RETURN type(r) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to, properties(r) AS properties
