// Offices and positions with their holders. One that no article claimed any more is told, since its dates must be made
// again.
// params: rows [{id, title, holderId, ofId, validFrom, validTo}]
// columns: revivedId
UNWIND $rows AS row
MATCH (holder:Entity {id: row.holderId})
MERGE (r:Role {id: row.id})
ON CREATE SET r.title = row.title, r.holderId = row.holderId, r.ofId = row.ofId
SET r.validFrom = CASE WHEN r.validFrom IS NULL OR row.validFrom < r.validFrom THEN row.validFrom ELSE r.validFrom END,
  r.validTo = CASE WHEN r.validTo IS NULL OR row.validTo > r.validTo THEN row.validTo ELSE r.validTo END
MERGE (r)<-[:HOLDS_ROLE]-(holder)
WITH r
WHERE r.expired
REMOVE r.expired
RETURN r.id AS revivedId
