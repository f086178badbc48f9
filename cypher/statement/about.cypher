// Whom and what statements are about.
// params: ids [ID]
// columns: key, node
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:ABOUT]->(e:Entity)
RETURN id AS key,
  // part: entity/node
ORDER BY e.id
