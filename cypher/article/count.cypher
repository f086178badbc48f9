// How many articles pass the filter.
// params: from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: total
// walk: a:Article(seenAt, id)
MATCH (a:Article)
WHERE a.seenAt >= $from AND a.seenAt < $to
  AND a.id >= ''
  AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
  // part: article/passes
RETURN count(a) AS total
