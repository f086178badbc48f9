// Events with the exported articles that report them.
// params: ids [ID], includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, event, articleIds
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
  // part: export/article-in-scope
WITH DISTINCT id, v, a.id AS articleId
ORDER BY articleId
WITH id, v, collect(articleId) AS articleIds
RETURN id AS key, articleIds, v { .id, .type, .title, .date, .datePrecision } AS event
