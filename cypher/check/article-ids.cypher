// A page of the ids of articles, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Article)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
