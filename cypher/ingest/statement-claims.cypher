// What each new article asserts about statements, with its evidence.
// params: rows [{articleId, targetId, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (t:Statement {id: row.targetId})
CREATE (a)-[:ASSERTS]->(c:Claim)-[:SUPPORTS]->(t)
SET c += row.properties
FOREACH (_ IN CASE WHEN c.retractedAt IS NULL THEN [] ELSE [1] END | SET c:ExpiredClaim)
