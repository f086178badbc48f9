// A page of the ids of entities, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Entity)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
