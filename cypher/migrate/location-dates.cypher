// Gives some places of events that lack it the dates of these.
// params: none
// columns: changed (places)
MATCH (v)-[l:LOCATED_IN]->(e)
WHERE l.sortDate IS NULL AND v.sortDate IS NOT NULL
WITH v, l, e
LIMIT 20000
SET l.entityId = e.id, l.sortDate = v.sortDate
RETURN count(*) AS changed
