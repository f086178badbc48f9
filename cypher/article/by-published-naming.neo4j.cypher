// A page of the articles that name some entities, latest published first. A relationship index gives the order of each.
// (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: node, cursorValue
// part: article/starts
CALL (start) {
  MATCH (a:Article)-[m:MENTIONS]->(:Entity)
  USING INDEX m:MENTIONS(entityId, seenAt)
  WHERE m.entityId = start
    AND m.seenAt <= $cursorValue AND CASE m.seenAt WHEN $cursorValue THEN m.articleId < $cursorId ELSE true END // keyset
    AND m.seenAt >= $from AND m.seenAt < $to
    AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
    // part: article/passes
  RETURN a
  ORDER BY m.entityId DESC, m.seenAt DESC, m.articleId DESC // keyset
  LIMIT $limit
}
WITH DISTINCT a
RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.seenAt AS cursorValue
ORDER BY a.seenAt DESC, a.id DESC // keyset
LIMIT $limit
