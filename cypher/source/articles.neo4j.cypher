// A page of what each source published, latest first. An index of articles by source gives the order. (reversible)
// params: ids [ID], cursorValue, cursorId, limit
// columns: key, node, cursorValue
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article)
  USING INDEX a:Article(sourceId, seenAt)
  WHERE a.sourceId = id
    AND a.seenAt <= $cursorValue AND CASE a.seenAt WHEN $cursorValue THEN a.id < $cursorId ELSE true END // keyset
    AND a.pubStatus IN ['USABLE', 'CORRECTED']
  RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.seenAt AS cursorValue
  ORDER BY a.sourceId DESC, a.seenAt DESC, a.id DESC // keyset
  LIMIT $limit
}
RETURN id AS key, node, cursorValue
ORDER BY key, cursorValue DESC, node.id DESC // keyset
