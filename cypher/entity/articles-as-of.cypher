// A page of the articles that mention each entity, latest published first, by what was known at a time. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, node, cursorValue, surfaces, starts, ends, sentenceStarts, sentenceEnds
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})<-[m:MENTIONS|RETRACTED_MENTIONS]-(a:Article)
  WHERE m.entityId = id AND m.count > 0
    AND m.seenAt <= $cursorValue AND CASE m.seenAt WHEN $cursorValue THEN m.articleId < $cursorId ELSE true END // keyset
    AND m.seenAt >= $from AND m.seenAt < $to
    AND a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)
    // part: article/passes
  WITH a, m
  ORDER BY m.entityId DESC, m.seenAt DESC, m.articleId DESC // keyset
  LIMIT $limit
  RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, m
}
RETURN id AS key, node, m.seenAt AS cursorValue, m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends,
  m.sentenceStarts AS sentenceStarts, m.sentenceEnds AS sentenceEnds
ORDER BY key, cursorValue DESC, node.id DESC // keyset
