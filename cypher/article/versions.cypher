// The earlier texts of articles, and the present one of an earlier text; latest first.
// params: ids [ID]
// columns: key, node
UNWIND $ids AS id
MATCH (:Article {id: id})-[:VERSION_OF]-(a:Article)
RETURN id AS key,
  // part: article/node
ORDER BY a.version DESC
