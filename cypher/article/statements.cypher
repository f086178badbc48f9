// What is said in articles, in reading order.
// params: ids [ID]
// columns: key, node
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:QUOTES]->(s:Statement)
RETURN id AS key,
  // part: statement/node
ORDER BY s.start, s.id
