// Who takes part in events; one relationship for each pair, with every role that is claimed. It is looked for from the
// event, which has few.
// params: rows [{eventId, entityId, role}]
// columns: none
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MATCH (v:Event {id: row.eventId})
MERGE (v)<-[p:PARTICIPATES_IN]-(e)
ON CREATE SET p.entityId = row.entityId, p.sortDate = v.sortDate, p.roles = []
SET p.roles = p.roles + [role IN [row.role] WHERE NOT role IN p.roles]
