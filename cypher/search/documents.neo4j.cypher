// Articles, events and statements that hold any of the terms, with the terms they hold, to rank them; what no longer
// stands is left out. Each kind has candidates of its own, so that many of one do not keep out another.
// params: query, types [text], limit
// columns: id, seenAt, titleTerms, terms
WITH $query AS query
WHERE 'Article' IN $types
CALL db.index.fulltext.queryNodes('article_title_terms', query, {limit: $limit}) YIELD node AS n
WITH n
WHERE n.pubStatus IN ['USABLE', 'CORRECTED']
RETURN n.id AS id, n.seenAt AS seenAt, n.titleTerms AS titleTerms, n.bodyTerms AS terms
UNION ALL
WITH $query AS query
WHERE 'Article' IN $types
CALL db.index.fulltext.queryNodes('article_body_terms', query, {limit: $limit}) YIELD node AS n
WITH n
WHERE n.pubStatus IN ['USABLE', 'CORRECTED']
RETURN n.id AS id, n.seenAt AS seenAt, n.titleTerms AS titleTerms, n.bodyTerms AS terms
UNION ALL
WITH $query AS query
WHERE 'Event' IN $types
CALL db.index.fulltext.queryNodes('event_terms', query, {limit: $limit}) YIELD node AS n
WITH n
WHERE n.reportCount > 0
RETURN n.id AS id, n.sortDate AS seenAt, n.terms AS titleTerms, null AS terms
UNION ALL
WITH $query AS query
WHERE 'Statement' IN $types
CALL db.index.fulltext.queryNodes('statement_terms', query, {limit: $limit}) YIELD node AS n
WITH n
WHERE n.retractedAt IS NULL
RETURN n.id AS id, n.seenAt AS seenAt, null AS titleTerms, n.terms AS terms
