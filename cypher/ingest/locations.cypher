// Where events happened, with the number of articles that say so.
// params: rows [{eventId, placeId}]
// columns: none
UNWIND $rows AS row
MATCH (v:Event {id: row.eventId})
MATCH (p:Entity {id: row.placeId})
MERGE (v)-[l:LOCATED_IN]->(p)
ON CREATE SET l.entityId = row.placeId, l.sortDate = v.sortDate, l.reportCount = 0
SET l.reportCount = l.reportCount + 1
