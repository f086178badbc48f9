// What roles tell of the claims that stand, as it is stored and counted anew.
// params: ids [ID]
// columns: id, stored (validFrom, validTo, isExpired, holderIds, ofIds, isClaimed), counted (the same)
UNWIND $ids AS id
MATCH (r:Role {id: id})
CALL (r) {
  MATCH (r)<-[:SUPPORTS]-(c:Claim)
  WHERE c.retractedAt IS NULL
  RETURN count(c) AS standing, min(c.validFrom) AS validFrom, max(c.validTo) AS validTo
}
CALL (r) {
  MATCH (r)<-[:SUPPORTS]-(c:Claim)
  RETURN count(c) AS claims, min(c.validFrom) AS everFrom, max(c.validTo) AS everTo
}
CALL (r) {
  MATCH (r)<-[:HOLDS_ROLE]-(e)
  WITH e.id AS one
  ORDER BY one
  RETURN collect(one) AS holderIds
}
CALL (r) {
  MATCH (r)-[:ROLE_IN]->(e)
  WITH e.id AS one
  ORDER BY one
  RETURN collect(one) AS ofIds
}
RETURN id, r.validFrom AS `stored.validFrom`,
  CASE WHEN standing = 0 THEN everFrom ELSE validFrom END AS `counted.validFrom`,
  r.validTo AS `stored.validTo`, CASE WHEN standing = 0 THEN everTo ELSE validTo END AS `counted.validTo`,
  coalesce(r.expired, false) AS `stored.isExpired`, standing = 0 AS `counted.isExpired`,
  [r.holderId] AS `stored.holderIds`, holderIds AS `counted.holderIds`,
  CASE WHEN r.ofId IS NULL THEN [] ELSE [r.ofId] END AS `stored.ofIds`, ofIds AS `counted.ofIds`,
  true AS `stored.isClaimed`, claims > 0 AS `counted.isClaimed`
