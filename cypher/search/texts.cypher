// The terms that found articles, events and statements hold, to rank them; what no longer stands is left out.
// params: articleIds, eventIds, statementIds [ID]
// columns: type, id, seenAt, titleTerms, terms
MATCH (a:Article)
WHERE a.id IN $articleIds AND a.pubStatus IN ['USABLE', 'CORRECTED']
RETURN 'Article' AS type, a.id AS id, a.seenAt AS seenAt, a.titleTerms AS titleTerms, a.bodyTerms AS terms
UNION ALL
MATCH (v:Event)
WHERE v.id IN $eventIds AND v.reportCount > 0
RETURN 'Event' AS type, v.id AS id, v.sortDate AS seenAt, v.terms AS titleTerms, null AS terms
UNION ALL
MATCH (s:Statement)
WHERE s.id IN $statementIds AND s.retractedAt IS NULL
RETURN 'Statement' AS type, s.id AS id, s.seenAt AS seenAt, null AS titleTerms, s.terms AS terms
