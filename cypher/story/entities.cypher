// Who and what stories are about: the entities most of their articles mention first.
// params: ids [ID], limit
// columns: key, nodeId, articleCount, mentionCount
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Story {id: id})<-[:PART_OF]-(a:Article)-[m:MENTIONS]->(e:Entity)
  RETURN e.id AS nodeId, count(a) AS articleCount, sum(m.count) AS mentionCount
  ORDER BY articleCount DESC, mentionCount DESC, nodeId
  LIMIT $limit
}
RETURN id AS key, nodeId, articleCount, mentionCount
ORDER BY articleCount DESC, mentionCount DESC, nodeId
