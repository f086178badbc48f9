// A page of the ids of statements, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Statement)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
