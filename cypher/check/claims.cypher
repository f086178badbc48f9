// Whose claims are and what they support, as they tell it and as they are linked.
// params: ids [ID]
// columns: id, stored (articles, targets, retractedAt, isExpired), counted (the same)
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)<-[:ASSERTS]-(a)
  WITH a.id AS one, a.retractedAt AS at
  ORDER BY one
  RETURN collect(one) AS articleIds, max(at) AS retractedAt
}
RETURN id, [c.articleId] AS `stored.articles`, articleIds AS `counted.articles`,
  1 AS `stored.targets`, COUNT { (c)-[:SUPPORTS]->() } AS `counted.targets`,
  c.retractedAt AS `stored.retractedAt`, retractedAt AS `counted.retractedAt`,
  c:ExpiredClaim AS `stored.isExpired`, retractedAt IS NOT NULL AS `counted.isExpired`
