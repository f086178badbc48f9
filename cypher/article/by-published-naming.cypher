// A page of the articles that name some entities, latest published first. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: node, cursorValue
// part: article/starts
CALL (start) {
  MATCH (:Entity {id: start})<-[:MENTIONS]-(a:Article)
  WHERE a.seenAt <= $cursorValue AND CASE a.seenAt WHEN $cursorValue THEN a.id < $cursorId ELSE true END // keyset
    AND a.seenAt >= $from AND a.seenAt < $to
    AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
    // part: article/passes
  RETURN a
  ORDER BY a.seenAt DESC, a.id DESC // keyset
  LIMIT $limit
}
WITH DISTINCT a
RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.seenAt AS cursorValue
ORDER BY a.seenAt DESC, a.id DESC // keyset
LIMIT $limit
