// What is said in articles, in reading order.
// params: ids [ID]
// columns: articleId, statementId
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:QUOTES]->(s:Statement)
RETURN id AS articleId, s.id AS statementId
ORDER BY s.start, s.id
