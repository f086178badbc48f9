// Everything that was read in articles, to make the graph from it again.
// params: ids [ID]
// columns: id, title, body, language, publishedAt, url, ingestedAt, ingestedBy, retractedAt, segmentKinds, segmentStarts, segmentEnds, reading
MATCH (a:Article)
WHERE a.id IN $ids AND a.reading IS NOT NULL
RETURN a.id AS id, a.title AS title, a.body AS body, a.language AS language, a.publishedAt AS publishedAt, a.url AS url,
  a.ingestedAt AS ingestedAt, a.ingestedBy AS ingestedBy, a.retractedAt AS retractedAt, a.segmentKinds AS segmentKinds,
  a.segmentStarts AS segmentStarts, a.segmentEnds AS segmentEnds, a.reading AS reading
ORDER BY a.id
