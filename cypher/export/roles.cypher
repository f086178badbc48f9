// Of these roles the ones to export, with the exported articles that assert them, and with the holder and the body that are exported.
// params: ids [ID], includeRetracted, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, role, articleIds
UNWIND $ids AS id
MATCH (t:Role {id: id})
WHERE
  // part: export/target-in-scope
MATCH (t)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
  // part: export/article-in-scope
WITH DISTINCT id, t, a.id AS articleId
ORDER BY articleId
WITH id, t, collect(articleId) AS articleIds
RETURN id AS key, articleIds, t { .id, .title, .validFrom, .validTo,
  holderId: [(t)<-[:HOLDS_ROLE]-(holder:Entity) WHERE $entityIds IS NULL OR holder.id IN $entityIds | holder.id][0],
  ofId: [(t)-[:ROLE_IN]->(of:Entity) WHERE $entityIds IS NULL OR of.id IN $entityIds | of.id][0]
} AS role
