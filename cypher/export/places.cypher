// Where events happened, as exported articles assert: first the place that most of them do.
// params: ids [ID], includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, placeId
UNWIND $ids AS id
MATCH (v:Event {id: id})-[:LOCATED_IN]->(e:Entity)
WHERE $entityIds IS NULL OR e.id IN $entityIds
MATCH (v)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE c.factId = id + '/in/' + e.id AND ($includeRetracted OR c.retractedAt IS NULL) AND
  // part: export/article-in-scope
WITH id, e, count(DISTINCT a) AS articleCount
RETURN id AS key, e.id AS placeId
ORDER BY key, articleCount DESC, placeId
