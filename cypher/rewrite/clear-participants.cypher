// Takes out who takes part in events and where they happened, to find it again from the claims that stand.
// params: ids [ID]
// columns: none
MATCH (v:Event)-[r:PARTICIPATES_IN|LOCATED_IN]-()
WHERE v.id IN $ids
DELETE r
