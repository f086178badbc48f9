// The events that articles report, in the order of their first report in the text.
// params: ids [ID]
// columns: key, eventId
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:REPORTS|RETRACTED_REPORTS]->(e:Event)
RETURN id AS key, e.id AS eventId
ORDER BY r.start, e.id
