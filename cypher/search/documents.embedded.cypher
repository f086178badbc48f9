// Articles, events and statements that hold any of the terms.
// params: query, limit
// columns: type, id
CALL grafeo.search.text('Article', 'titleTerms', $query, $limit) YIELD node_id, score
MATCH (n:Article)
WHERE id(n) = node_id
RETURN 'Article' AS type, n.id AS id
UNION ALL
CALL grafeo.search.text('Article', 'bodyTerms', $query, $limit) YIELD node_id, score
MATCH (n:Article)
WHERE id(n) = node_id
RETURN 'Article' AS type, n.id AS id
UNION ALL
CALL grafeo.search.text('Event', 'terms', $query, $limit) YIELD node_id, score
MATCH (n:Event)
WHERE id(n) = node_id
RETURN 'Event' AS type, n.id AS id
UNION ALL
CALL grafeo.search.text('Statement', 'terms', $query, $limit) YIELD node_id, score
MATCH (n:Statement)
WHERE id(n) = node_id
RETURN 'Statement' AS type, n.id AS id
