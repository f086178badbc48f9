// What each new article asserts about events, with its evidence.
// params: rows [{articleId, claims [{targetId, properties}]}]
// columns: none
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
UNWIND row.claims AS claim
MATCH (t:Event {id: claim.targetId})
CREATE (a)-[:ASSERTS]->(c:Claim)-[:SUPPORTS]->(t)
SET c += claim.properties
FOREACH (_ IN CASE WHEN c.retractedAt IS NULL THEN [] ELSE [1] END | SET c:ExpiredClaim)
