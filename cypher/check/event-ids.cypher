// A page of the ids of events, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Event)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
