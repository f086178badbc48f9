// Ids of all entities, after the cursor; which of them are exported is told by export/entities.
// params: cursorId, limit
// columns: id
MATCH (n:Entity)
WHERE n.id > $cursorId
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
