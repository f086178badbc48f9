// Articles, events and statements that hold any of the terms, with the terms they hold, to rank them; what no longer
// stands is left out. Each kind has candidates of its own, so that many of one do not keep out another.
// params: query, types [text], limit
// columns: id, seenAt, titleTerms, terms
CALL grafeo.search.text('Article', 'titleTerms', $query, $limit) YIELD node_id, score
MATCH (n:Article)
WHERE id(n) = node_id AND 'Article' IN $types AND n.pubStatus IN ['USABLE', 'CORRECTED']
RETURN n.id AS id, n.seenAt AS seenAt, n.titleTerms AS titleTerms, n.bodyTerms AS terms
UNION ALL
CALL grafeo.search.text('Article', 'bodyTerms', $query, $limit) YIELD node_id, score
MATCH (n:Article)
WHERE id(n) = node_id AND 'Article' IN $types AND n.pubStatus IN ['USABLE', 'CORRECTED']
RETURN n.id AS id, n.seenAt AS seenAt, n.titleTerms AS titleTerms, n.bodyTerms AS terms
UNION ALL
CALL grafeo.search.text('Event', 'terms', $query, $limit) YIELD node_id, score
MATCH (n:Event)
WHERE id(n) = node_id AND 'Event' IN $types AND n.reportCount > 0
RETURN n.id AS id, n.sortDate AS seenAt, n.terms AS titleTerms, null AS terms
UNION ALL
CALL grafeo.search.text('Statement', 'terms', $query, $limit) YIELD node_id, score
MATCH (n:Statement)
WHERE id(n) = node_id AND 'Statement' IN $types AND n.retractedAt IS NULL
RETURN n.id AS id, n.seenAt AS seenAt, null AS titleTerms, n.terms AS terms
