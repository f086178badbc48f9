// A page of the ids of names that articles tell something of whoever bears them, in their order.
// params: afterId, limit
// columns: id
MATCH (n:SharedName)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
