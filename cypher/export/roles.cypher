// Roles with the exported articles that assert them, and with the holder and the body that are exported.
// params: ids [ID], includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, role, articleIds
UNWIND $ids AS id
MATCH (r:Role {id: id})<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
  // part: export/article-in-scope
WITH DISTINCT id, r, a.id AS articleId
ORDER BY articleId
WITH id, r, collect(articleId) AS articleIds
OPTIONAL MATCH (r)<-[:HOLDS_ROLE]-(holder:Entity)
WHERE $entityIds IS NULL OR holder.id IN $entityIds
OPTIONAL MATCH (r)-[:ROLE_IN]->(of:Entity)
WHERE $entityIds IS NULL OR of.id IN $entityIds
RETURN id AS key, articleIds, r { .id, .title, .validFrom, .validTo, holderId: holder.id, ofId: of.id } AS role
