// Where events happened, as exported articles assert: first the place that most of them do.
// params: ids [ID], includeRetracted, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, placeId
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE c.relation = 'LOCATED_IN' AND ($includeRetracted OR c.retractedAt IS NULL)
  AND ($entityIds IS NULL OR c.entityId IN $entityIds) AND
  // part: export/article-in-scope
WITH id, c.entityId AS placeId, count(DISTINCT a) AS articleCount
RETURN id AS key, placeId
ORDER BY key, articleCount DESC, placeId
