// The events that articles report, in the order of their first report in the text.
// params: ids [ID]
// columns: key, node
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:REPORTS|RETRACTED_REPORTS]->(v:Event)
RETURN id AS key,
  // part: event/node
ORDER BY r.start, v.id
