// Offices and positions with their holders.
// params: rows [{id, title, holderId, ofId, validFrom, validTo, recordedAt}]
// columns: none
UNWIND $rows AS row
MERGE (r:Role {id: row.id})
ON CREATE SET r.title = row.title, r.holderId = row.holderId, r.ofId = row.ofId, r.recordedAt = row.recordedAt
SET r.validFrom = CASE WHEN r.validFrom IS NULL OR row.validFrom < r.validFrom THEN row.validFrom ELSE r.validFrom END,
  r.validTo = CASE WHEN r.validTo IS NULL OR row.validTo > r.validTo THEN row.validTo ELSE r.validTo END
WITH r, row
MATCH (holder:Entity {id: row.holderId})
MERGE (holder)-[:HOLDS_ROLE]->(r)
WITH r, row
MATCH (of:Entity {id: row.ofId})
MERGE (r)-[:ROLE_IN]->(of)
