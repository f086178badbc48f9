// Gives each event the place that most articles name; of two named equally often, the one of the smaller id.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (v:Event {id: id})-[l:LOCATED_IN]->(p:Place)
WITH v, l, p
ORDER BY l.reportCount DESC, p.id
WITH v, collect(p.id) AS places
SET v.placeId = places[0]
