// Whom and what statements are about.
// params: ids [ID]
// columns: id, entityId
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:ABOUT]->(e:Entity)
RETURN id, e.id AS entityId
ORDER BY e.id
