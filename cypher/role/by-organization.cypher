// The roles held in organizations.
// params: ids [ID], asOf, validOn (a day) or null
// columns: key, role
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ROLE_IN]-(r:Role)
WHERE COUNT {
    (r)<-[:SUPPORTS]-(c:Claim) WHERE c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
  } > 0
  AND ($validOn IS NULL OR (coalesce(r.validFrom, '') <= $validOn AND coalesce(r.validTo, '9999') >= $validOn))
RETURN id AS key, r { .id, .title, .holderId, .ofId, .validFrom, .validTo } AS role
ORDER BY r.title, r.id
