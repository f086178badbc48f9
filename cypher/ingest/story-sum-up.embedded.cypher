// What stories tell of their articles: how many, and when they were published and seen. For an OPTIONAL MATCH this engine
// looks at every article before it joins; in a CALL it starts from the one.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (s:Story {id: id})
CALL (s) {
  MATCH (s)<-[:PART_OF]-(a:Article)
  RETURN count(a) AS articleCount, min(a.publishedAt) AS firstPublishedAt, min(a.seenAt) AS firstSeenAt,
    max(a.seenAt) AS lastSeenAt
}
SET s.articleCount = articleCount, s.firstPublishedAt = firstPublishedAt, s.firstSeenAt = firstSeenAt,
  s.lastSeenAt = lastSeenAt
