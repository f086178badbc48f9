// A page of articles, latest ingested first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: node, cursorValue
MATCH (a:Article)
USING INDEX a:Article(ingestedAt, id)
WHERE a.ingestedAt <= $cursorValue AND CASE a.ingestedAt WHEN $cursorValue THEN a.id < $cursorId ELSE true END // keyset
  AND a.id >= ''
  AND a.seenAt >= $from AND a.seenAt < $to
  AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
  // part: article/passes
RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.ingestedAt AS cursorValue
ORDER BY a.ingestedAt DESC, a.id DESC // keyset
LIMIT $limit
