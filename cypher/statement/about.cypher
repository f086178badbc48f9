// Whom and what statements are about.
// params: ids [ID]
// columns: key, entityId
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:ABOUT]->(e:Entity)
RETURN id AS key, e.id AS entityId
ORDER BY e.id
