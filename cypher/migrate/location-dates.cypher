// Gives the places of events the dates of these.
// params: none
// columns: none
MATCH (v)-[l:LOCATED_IN]->(e)
SET l.entityId = e.id, l.sortDate = v.sortDate
