// Roles with the exported articles that assert them; holder and body are null unless such an article names them.
// params: ids [ID], includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: key, role, articleIds
UNWIND $ids AS id
MATCH (r:Role {id: id})<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
  // part: export/article-in-scope
WITH DISTINCT id, r, a
OPTIONAL MATCH (a)-[:MENTIONS]->(holder:Entity {id: r.holderId})
WHERE $entityIds IS NULL OR holder.id IN $entityIds
OPTIONAL MATCH (a)-[:MENTIONS]->(of:Entity {id: r.ofId})
WHERE $entityIds IS NULL OR of.id IN $entityIds
WITH id, r, a.id AS articleId, holder.id AS holderId, of.id AS ofId
ORDER BY articleId
WITH id, r, collect(articleId) AS articleIds, max(holderId) AS holderId, max(ofId) AS ofId
RETURN id AS key, articleIds, r { .id, .title, .validFrom, .validTo, holderId: holderId, ofId: ofId } AS role
