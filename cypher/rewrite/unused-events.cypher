// Takes out events that no claim ever supported as things stand now.
// params: ids [ID]
// columns: none
MATCH (v:Event)
WHERE v.id IN $ids AND COUNT { (v)<-[:SUPPORTS]-() } = 0
DETACH DELETE v
