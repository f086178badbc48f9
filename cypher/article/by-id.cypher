// Articles by id, without their text.
// params: ids [ID]
// columns: key, node
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS key,
  // part: article/node
