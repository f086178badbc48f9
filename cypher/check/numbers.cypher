// A page of the numbers that articles were given as they came in.
// params: after, limit
// columns: id, number
MATCH (a:Article)
WHERE a.sequence > $after
RETURN a.id AS id, a.sequence AS number
ORDER BY number
LIMIT $limit
