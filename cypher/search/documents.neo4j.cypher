// Articles, events and statements that hold any of the terms; each kind has candidates of its own, so that many of one
// do not keep out another.
// params: query, limit
// columns: type, id
CALL db.index.fulltext.queryNodes('article_title_terms', $query, {limit: $limit}) YIELD node
RETURN 'Article' AS type, node.id AS id
UNION ALL
CALL db.index.fulltext.queryNodes('article_body_terms', $query, {limit: $limit}) YIELD node
RETURN 'Article' AS type, node.id AS id
UNION ALL
CALL db.index.fulltext.queryNodes('event_terms', $query, {limit: $limit}) YIELD node
RETURN 'Event' AS type, node.id AS id
UNION ALL
CALL db.index.fulltext.queryNodes('statement_terms', $query, {limit: $limit}) YIELD node
RETURN 'Statement' AS type, node.id AS id
