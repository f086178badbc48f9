// A page of the articles that report each event, latest published first. (reversible)
// params: ids [ID], cursorValue, cursorId, limit
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  MATCH (v:Event {id: id})<-[:REPORTS]-(a:Article)
  WHERE a.seenAt <= $cursorValue AND CASE a.seenAt WHEN $cursorValue THEN a.id < $cursorId ELSE true END // keyset
  RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.seenAt AS cursorValue
  ORDER BY a.seenAt DESC, a.id DESC // keyset
  LIMIT $limit
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
