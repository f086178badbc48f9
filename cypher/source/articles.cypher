// A page of each source's articles, latest published first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Source {id: id})<-[:PUBLISHED_BY]-(a:Article)
  WHERE a.seenAt <= $cursorValue AND CASE a.seenAt WHEN $cursorValue THEN a.id < $cursorId ELSE true END // keyset
  WITH a
  ORDER BY a.seenAt DESC, a.id DESC // keyset
  LIMIT $limit
  RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.seenAt AS cursorValue
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
