// The roles that one entity of a pair holds in the other.
// params: ids (two ids with a space between) [ID]
// columns: key, factId
UNWIND $ids AS id
MATCH (e:Entity)-[:HOLDS_ROLE]->(r:Role)-[:ROLE_IN]->(o)
WHERE e.id IN split(id, ' ') AND o.id <> e.id AND o.id IN split(id, ' ')
RETURN id AS key, r.id AS factId
ORDER BY factId
