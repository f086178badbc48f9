// Who took part in events, and as what, by what was known at a time.
// params: ids [ID], asOf DateTime
// columns: key, entityId, roles
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:SUPPORTS]-(c:Claim)
WHERE c.relation = 'PARTICIPATES_IN' AND c.recordedAt <= $asOf AND (c.retractedAt IS NULL OR c.retractedAt > $asOf)
RETURN id AS key, c.entityId AS entityId, collect(DISTINCT c.role) AS roles
ORDER BY entityId
