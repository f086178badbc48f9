// Takes out roles that no claim ever supported as things stand now.
// params: ids [ID]
// columns: none
MATCH (r:Role)
WHERE r.id IN $ids AND COUNT { (r)<-[:SUPPORTS]-() } = 0
DETACH DELETE r
