// Of these events the ones to export, with the exported articles that report them.
// params: ids [ID], includeRetracted, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, event, articleIds
UNWIND $ids AS id
MATCH (t:Event {id: id})
WHERE ($includeRetracted OR t.reportCount > 0) AND
  // part: export/target-in-scope
MATCH (t)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
  // part: export/article-in-scope
WITH DISTINCT id, t, a.id AS articleId
ORDER BY articleId
WITH id, t, collect(articleId) AS articleIds
RETURN id AS key, articleIds, t { .id, .type, .title, .date, .datePrecision } AS event
