// The near-copies of articles, oldest first.
// params: ids [ID]
// columns: key, node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:COPY_OF]-(a:Article)
RETURN id AS key,
  // part: article/node
ORDER BY a.seenAt, a.id
