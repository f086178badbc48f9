// Ids of the roles to export, after the cursor: those that an exported article asserts.
// params: cursorId, limit, includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: id
MATCH (t:Role)
WHERE t.id > $cursorId AND
  // part: export/target-in-scope
  AND EXISTS {
    MATCH (t)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
    WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
      // part: export/article-in-scope
  }
RETURN t.id AS id
ORDER BY t.id
LIMIT $limit
