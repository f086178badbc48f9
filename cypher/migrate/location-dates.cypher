// Gives the places of events the dates of these.
// params: none
// columns: none
MATCH (v:Event)-[l:LOCATED_IN]->(e:Entity)
SET l.entityId = e.id, l.sortDate = v.sortDate
