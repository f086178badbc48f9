// Ids of the entities to export, after the cursor: the listed ones, or those that an exported article names.
// params: cursorId, limit, includeRetracted, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: id
MATCH (e:Entity)
WHERE e.id > $cursorId
  AND ($entityIds IS NULL OR e.id IN $entityIds)
  AND ($entityIds IS NOT NULL OR ($includeRetracted AND e.mentionCount = 0) OR EXISTS {
    MATCH (e)<-[:MENTIONS]-(a:Article)
    WHERE
      // part: export/article-in-scope
  })
RETURN e.id AS id
ORDER BY e.id
LIMIT $limit
