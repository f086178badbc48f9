// The roles that actors hold.
// params: ids [ID], asOf
// columns: holderId, role
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:HOLDS_ROLE]->(r:Role)
WHERE r.recordedAt <= $asOf
RETURN id AS holderId, r { .id, .title, .holderId, .ofId, .validFrom, .validTo } AS role
ORDER BY r.title, r.id
