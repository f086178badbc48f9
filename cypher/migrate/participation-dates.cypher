// Gives some of those who take part in events, and lack it, the dates of these.
// params: none
// columns: changed (participations)
MATCH ()-[p:PARTICIPATES_IN]->(v)
WHERE p.sortDate IS NULL AND v.sortDate IS NOT NULL
WITH p, v
LIMIT 20000
SET p.sortDate = v.sortDate
RETURN count(*) AS changed
