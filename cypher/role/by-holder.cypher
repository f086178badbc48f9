// The roles that actors hold, with their dates as far as they are known.
// params: ids [ID], asOf, validOn (a day) or null
// columns: key, role
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:HOLDS_ROLE]->(r:Role)
CALL (r) {
  MATCH (r)<-[:SUPPORTS]-(c:Claim)
  WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
  RETURN count(c) AS claims, min(c.validFrom) AS validFrom, max(c.validTo) AS validTo
}
WITH id, r, claims, validFrom, validTo
WHERE claims > 0
  AND ($validOn IS NULL OR (coalesce(validFrom, '') <= $validOn AND coalesce(validTo, '9999') >= $validOn))
RETURN id AS key, r { .id, .title, .holderId, .ofId, validFrom: validFrom, validTo: validTo } AS role
ORDER BY r.title, r.id
