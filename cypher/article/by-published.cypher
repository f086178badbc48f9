// A page of articles, latest published first, that come after the cursor. (reversible)
// params: cursorValue, cursorId, limit, from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: node, cursorValue
MATCH (a:Article)
WHERE a.seenAt <= $cursorValue AND (a.seenAt < $cursorValue OR a.id < $cursorId) // keyset
  AND a.id >= ''
  AND a.seenAt >= $from AND a.seenAt < $to
  AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
  AND ($pubStatus IS NULL OR a.pubStatus IN $pubStatus)
  AND ($sources IS NULL OR a.sourceId IN $sources)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
  AND (size($mentionsAll) = 0 OR COUNT { (a)-[m:MENTIONS]->() WHERE m.entityId IN $mentionsAll } = size($mentionsAll))
  AND (size($mentionsAny) = 0 OR COUNT { (a)-[m:MENTIONS]->() WHERE m.entityId IN $mentionsAny } > 0)
  AND (size($mentionsNone) = 0 OR COUNT { (a)-[m:MENTIONS]->() WHERE m.entityId IN $mentionsNone } = 0)
RETURN a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node, a.seenAt AS cursorValue
ORDER BY a.seenAt DESC, a.id DESC // keyset
LIMIT $limit
