// Those of the articles that pass the filter.
// params: ids [ID], from, to, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: key, node
MATCH (a:Article)
WHERE a.id IN $ids
  AND a.seenAt >= $from AND a.seenAt < $to
  // part: article/passes
RETURN a.id AS key, a { .id, .url, .title, .language, .publishedAt, .ingestedAt, .contentHash, .pubStatus, .retractedAt, .version, .sourceId } AS node
