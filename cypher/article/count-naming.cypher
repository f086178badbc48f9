// How many articles that name some entities pass the filter.
// params: from, to, asOf, pubStatus, sources, languages, text, mentionsAll, mentionsAny, mentionsNone
// columns: total
// part: article/starts
MATCH (:Entity {id: start})<-[:MENTIONS]-(a:Article)
WHERE a.seenAt >= $from AND a.seenAt < $to
  AND ($asOf IS NULL OR (a.ingestedAt <= $asOf AND (a.retractedAt IS NULL OR a.retractedAt > $asOf)))
  // part: article/passes
RETURN count(DISTINCT a) AS total
