// A page of stories, the one with the latest article first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, from, to, entities
// columns: node, cursorValue
MATCH (s:Story)
WHERE s.lastSeenAt <= $cursorValue AND (s.lastSeenAt < $cursorValue OR s.id < $cursorId) // keyset
  AND s.id >= ''
  AND s.lastSeenAt >= $from AND s.firstSeenAt < $to
  AND ($entities IS NULL OR COUNT { (s)<-[:PART_OF]-()-[m:MENTIONS]->() WHERE m.entityId IN $entities } > 0)
RETURN s { .id, .title, .articleCount, .firstPublishedAt, .lastSeenAt } AS node, s.lastSeenAt AS cursorValue
ORDER BY s.lastSeenAt DESC, s.id DESC // keyset
LIMIT $limit
