// The offices that articles give to somebody, in the order in which the text first does.
// params: ids [ID]
// columns: key, role
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:ASSERTS]->(c:Claim)-[:SUPPORTS]->(r:Role)
WITH id, r, min(c.start) AS start
RETURN id AS key, r { .id, .title, .holderId, .ofId, .validFrom, .validTo } AS role
ORDER BY start, r.id
