// The events that stories' articles report, by most of them first.
// params: ids [ID], limit
// columns: key, nodeId, articleCount
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Story {id: id})<-[:PART_OF]-(a:Article)-[:REPORTS]->(v:Event)
  RETURN v.id AS nodeId, count(a) AS articleCount
  ORDER BY articleCount DESC, nodeId
  LIMIT $limit
}
RETURN id AS key, nodeId, articleCount
ORDER BY articleCount DESC, nodeId
