// The roles held in organizations.
// params: ids [ID], asOf
// columns: key, role
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ROLE_IN]-(r:Role)
WHERE r.recordedAt <= $asOf
RETURN id AS key, r { .id, .title, .holderId, .ofId, .validFrom, .validTo } AS role
ORDER BY r.title, r.id
