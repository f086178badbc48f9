// Loses who took part in events, and gives these other dates.
// params: none
// columns: none
MATCH (:Entity)-[p:PARTICIPATES_IN]->(v:Event)
SET v.reportCount = 99
DELETE p
