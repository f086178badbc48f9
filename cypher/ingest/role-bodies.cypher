// Of which bodies and places roles are.
// params: rows [{id, ofId}]
// columns: none
UNWIND $rows AS row
MATCH (r:Role {id: row.id})
MATCH (of:Entity {id: row.ofId})
MERGE (r)-[:ROLE_IN]->(of)
