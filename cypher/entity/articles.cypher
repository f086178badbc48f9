// A page of the articles that mention each entity, latest published first, with where they do. (reversible)
// params: ids [ID], cursorValue, cursorId, limit, from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, node, cursorValue, surfaces, starts, ends, sentenceStarts, sentenceEnds
UNWIND $ids AS id
CALL (id) {
  // walk: a:Article(seenAt, id)
  // as: MATCH (a)-[m:MENTIONS]->(e:Entity) WHERE e.id = id AND
  MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
  WHERE m.seenAt <= $cursorValue AND CASE m.seenAt WHEN $cursorValue THEN m.articleId < $cursorId ELSE true END // keyset
    AND m.seenAt >= $from AND m.seenAt < $to
    // part: article/passes
  WITH a, m
  ORDER BY m.seenAt DESC, m.articleId DESC // keyset
  LIMIT $limit
  RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, m
}
RETURN id AS key, node, m.seenAt AS cursorValue, m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends,
  m.sentenceStarts AS sentenceStarts, m.sentenceEnds AS sentenceEnds
ORDER BY key, cursorValue DESC, node.id DESC // keyset
