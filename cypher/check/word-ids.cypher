// A page of the words of the vocabulary, in their order.
// params: afterId, limit
// columns: id
MATCH (n:Word)
WHERE n.key > $afterId
RETURN n.key AS id
ORDER BY id
LIMIT $limit
