// The text that found articles, events and statements hold, to rank and highlight them.
// params: articleIds, eventIds, statementIds [ID]
// columns: type, id, title, body, segmentKinds, segmentStarts, segmentEnds
MATCH (a:Article)
WHERE a.id IN $articleIds AND a.pubStatus IN ['USABLE', 'CORRECTED']
RETURN 'Article' AS type, a.id AS id, a.title AS title, a.body AS body, a.segmentKinds AS segmentKinds,
  a.segmentStarts AS segmentStarts, a.segmentEnds AS segmentEnds
UNION ALL
MATCH (v:Event)
WHERE v.id IN $eventIds
RETURN 'Event' AS type, v.id AS id, v.title AS title, null AS body, null AS segmentKinds,
  null AS segmentStarts, null AS segmentEnds
UNION ALL
MATCH (s:Statement)
WHERE s.id IN $statementIds
RETURN 'Statement' AS type, s.id AS id, null AS title, s.text AS body, null AS segmentKinds,
  null AS segmentStarts, null AS segmentEnds
