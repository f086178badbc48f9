// Who takes part in events, and as what, as exported articles assert.
// params: ids [ID], includeRetracted, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, entityId, role, factId
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE c.relation = 'PARTICIPATES_IN' AND ($includeRetracted OR c.retractedAt IS NULL)
  AND ($entityIds IS NULL OR c.entityId IN $entityIds) AND
  // part: export/article-in-scope
RETURN DISTINCT id AS key, c.entityId AS entityId, c.role AS role, c.factId AS factId
ORDER BY key, entityId, role
