// Gives those who take part in events the dates of these.
// params: none
// columns: none
MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
SET p.sortDate = v.sortDate
