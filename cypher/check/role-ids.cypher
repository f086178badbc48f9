// A page of the ids of roles, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Role)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
