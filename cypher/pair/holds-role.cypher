// The roles that one entity of a pair holds in the other.
// params: ids (two ids with a space between) [ID]
// columns: key, factId
UNWIND $ids AS id
UNWIND split(id, ' ') AS one
MATCH (e:Entity {id: one})-[:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o)
WHERE o.id <> one AND o.id IN split(id, ' ')
RETURN id AS key, r.id AS factId
ORDER BY factId
