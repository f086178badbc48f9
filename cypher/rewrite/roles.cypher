// Finds the dates of roles again, from the claims that stand; from all of them when none does.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (r:Role {id: id})
CALL (r) {
  MATCH (r)<-[:SUPPORTS]-(c:Claim)
  WHERE c.retractedAt IS NULL
  RETURN count(c) AS standing, min(c.validFrom) AS validFrom, max(c.validTo) AS validTo
}
CALL (r) {
  MATCH (r)<-[:SUPPORTS]-(c:Claim)
  RETURN min(c.validFrom) AS everFrom, max(c.validTo) AS everTo
}
SET r.validFrom = CASE WHEN standing = 0 THEN everFrom ELSE validFrom END,
  r.validTo = CASE WHEN standing = 0 THEN everTo ELSE validTo END,
  r.expired = CASE WHEN standing = 0 THEN true ELSE null END
