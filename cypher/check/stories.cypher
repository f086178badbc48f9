// What stories tell of their articles, as it is stored and counted anew.
// params: ids [ID]
// columns: id, stored (articleCount, firstPublishedAt, firstSeenAt, lastSeenAt, isEmpty), counted (the same)
UNWIND $ids AS id
MATCH (s:Story {id: id})
CALL (s) {
  MATCH (s)<-[:PART_OF]-(a:Article)
  RETURN count(a) AS articleCount, min(a.publishedAt) AS firstPublishedAt, min(a.seenAt) AS firstSeenAt,
    max(a.seenAt) AS lastSeenAt
}
RETURN id, s.articleCount AS `stored.articleCount`, articleCount AS `counted.articleCount`,
  s.firstPublishedAt AS `stored.firstPublishedAt`, firstPublishedAt AS `counted.firstPublishedAt`,
  s.firstSeenAt AS `stored.firstSeenAt`, firstSeenAt AS `counted.firstSeenAt`,
  s.lastSeenAt AS `stored.lastSeenAt`, lastSeenAt AS `counted.lastSeenAt`,
  false AS `stored.isEmpty`, articleCount = 0 AS `counted.isEmpty`
