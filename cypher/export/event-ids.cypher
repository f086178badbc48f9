// Ids of the events to export, after the cursor: those that an exported article asserts.
// params: cursorId, limit, includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: id
MATCH (t:Event)
WHERE t.id > $cursorId AND ($includeRetracted OR t.reportCount > 0) AND
  // part: export/target-in-scope
  AND EXISTS {
    MATCH (t)<-[:SUPPORTS]-(c:Claim)<-[:ASSERTS]-(a:Article)
    WHERE ($includeRetracted OR c.retractedAt IS NULL) AND
      // part: export/article-in-scope
  }
RETURN t.id AS id
ORDER BY t.id
LIMIT $limit
