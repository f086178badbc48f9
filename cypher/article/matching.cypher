// Those of the articles that pass the filter.
// params: ids [ID], from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, node
MATCH (a:Article)
WHERE a.id IN $ids
  AND a.seenAt >= $from AND a.seenAt < $to
  AND ($pubStatus IS NULL OR a.pubStatus IN $pubStatus)
  AND ($sources IS NULL OR a.sourceId IN $sources)
  AND ($languages IS NULL OR a.language IN $languages)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text OR toLower(a.body) CONTAINS $text)
  AND (size($mentionsAll) = 0 OR COUNT { (a)-[m:MENTIONS]->() WHERE m.entityId IN $mentionsAll } = size($mentionsAll))
  AND (size($mentionsAny) = 0 OR COUNT { (a)-[m:MENTIONS]->() WHERE m.entityId IN $mentionsAny } > 0)
  AND (size($mentionsNone) = 0 OR COUNT { (a)-[m:MENTIONS]->() WHERE m.entityId IN $mentionsNone } = 0)
RETURN a.id AS key, a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node
