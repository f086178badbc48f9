// Articles, events and statements that hold any of the words, best first.
// params: query, limit
// columns: type, id
CALL db.index.fulltext.queryNodes('documents', $query, {limit: $limit}) YIELD node, score
RETURN labels(node)[0] AS type, node.id AS id
ORDER BY score DESC, id
