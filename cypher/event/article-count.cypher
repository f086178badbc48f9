// How many articles report each event.
// params: ids [ID]
// columns: key, total
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN id AS key, COUNT { (v)<-[:REPORTS]-() } AS total
