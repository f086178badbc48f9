// Gives those who take part in events the dates of these.
// params: none
// columns: none
MATCH ()-[p:PARTICIPATES_IN]->(v)
SET p.sortDate = v.sortDate
