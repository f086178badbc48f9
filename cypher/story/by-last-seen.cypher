// A page of stories, the one with the latest article first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, from, to, entities
// columns: node, cursorValue
MATCH (s:Story)
USING INDEX s:Story(lastSeenAt, id)
WHERE s.lastSeenAt <= $cursorValue AND CASE s.lastSeenAt WHEN $cursorValue THEN s.id < $cursorId ELSE true END // keyset
  AND s.id >= ''
  AND s.lastSeenAt >= $from AND s.firstSeenAt < $to
  AND ($entities IS NULL OR COUNT { (s)<-[:PART_OF]-()-[m:MENTIONS]->() WHERE m.entityId IN $entities } > 0)
RETURN s { .id, .title, .articleCount, .firstPublishedAt, .lastSeenAt } AS node, s.lastSeenAt AS cursorValue
ORDER BY s.lastSeenAt DESC, s.id DESC // keyset
LIMIT $limit
