// Articles, events and statements that hold any of the terms, best first.
// params: query, limit
// columns: type, id
CALL db.index.fulltext.queryNodes('terms', $query, {limit: $limit}) YIELD node, score
RETURN CASE WHEN node:Article THEN 'Article' WHEN node:Event THEN 'Event' ELSE 'Statement' END AS type, node.id AS id
ORDER BY score DESC, id
