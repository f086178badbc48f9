// Where events happened, by the claims that stand.
// params: ids [ID]
// columns: none
UNWIND $ids AS id
MATCH (v:Event {id: id})<-[:SUPPORTS]-(c:Claim)
WHERE c.relation = 'LOCATED_IN' AND c.retractedAt IS NULL
WITH v, c.entityId AS placeId, count(DISTINCT c.articleId) AS reportCount
MATCH (p:Entity {id: placeId})
CREATE (v)-[:LOCATED_IN {entityId: placeId, sortDate: v.sortDate, reportCount: reportCount}]->(p)
