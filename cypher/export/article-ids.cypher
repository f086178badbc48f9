// Ids of the articles to export, after the cursor.
// params: cursorId, limit, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone, entityIds, fewest
// columns: id
MATCH (a:Article)
WHERE a.id > $cursorId AND
  // part: export/article-in-scope
RETURN a.id AS id
ORDER BY a.id
LIMIT $limit
