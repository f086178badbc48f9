// Articles, events and statements that hold any of the words.
// params: query, limit
// columns: type, id
CALL grafeo.search.text('Article', 'title', $query, $limit) YIELD node_id, score
MATCH (n:Article)
WHERE id(n) = node_id
RETURN 'Article' AS type, n.id AS id
UNION ALL
CALL grafeo.search.text('Article', 'body', $query, $limit) YIELD node_id, score
MATCH (n:Article)
WHERE id(n) = node_id
RETURN 'Article' AS type, n.id AS id
UNION ALL
CALL grafeo.search.text('Event', 'title', $query, $limit) YIELD node_id, score
MATCH (n:Event)
WHERE id(n) = node_id
RETURN 'Event' AS type, n.id AS id
UNION ALL
CALL grafeo.search.text('Statement', 'text', $query, $limit) YIELD node_id, score
MATCH (n:Statement)
WHERE id(n) = node_id
RETURN 'Statement' AS type, n.id AS id
