// A page of the ids of stories, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Story)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
