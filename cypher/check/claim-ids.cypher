// A page of the ids of claims, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Claim)
WHERE n.id > $afterId
RETURN n.id AS id
ORDER BY id
LIMIT $limit
