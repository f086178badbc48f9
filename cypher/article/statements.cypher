// What is said in articles, in reading order.
// params: ids [ID]
// columns: key, statementId
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:QUOTES]->(s:Statement)
RETURN id AS key, s.id AS statementId
ORDER BY s.start, s.id
