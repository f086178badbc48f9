// Whose statements are and what they are about, as they tell it and as they are linked.
// params: ids [ID]
// columns: id, stored (articles, speakers, retractedAt, isExpired, isClaimed, otherSubjects), counted (the same)
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)<-[:QUOTES]-(a)
  WITH a.id AS one, a.retractedAt AS at
  ORDER BY one
  RETURN collect(one) AS articleIds, max(at) AS retractedAt
}
CALL (s) {
  MATCH (s)<-[:SAID]-(e)
  WITH e.id AS one
  ORDER BY one
  RETURN collect(one) AS speakerIds
}
CALL (s) {
  MATCH (s)-[r:ABOUT]->(e)
  WHERE r.entityId <> e.id OR r.seenAt <> s.seenAt OR coalesce(r.speakerId, '') <> coalesce(s.speakerId, '')
  RETURN count(r) AS otherSubjects
}
RETURN id, [s.articleId] AS `stored.articles`, articleIds AS `counted.articles`,
  CASE WHEN s.speakerId IS NULL THEN [] ELSE [s.speakerId] END AS `stored.speakers`, speakerIds AS `counted.speakers`,
  s.retractedAt AS `stored.retractedAt`, retractedAt AS `counted.retractedAt`,
  s:ExpiredStatement AS `stored.isExpired`, retractedAt IS NOT NULL AS `counted.isExpired`,
  true AS `stored.isClaimed`, COUNT { (s)<-[:SUPPORTS]-() } > 0 AS `counted.isClaimed`,
  0 AS `stored.otherSubjects`, otherSubjects AS `counted.otherSubjects`
