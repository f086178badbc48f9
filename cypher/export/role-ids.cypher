// Ids of all roles, after the cursor; which of them are exported is told by export/roles.
// params: cursorId, limit
// columns: id
MATCH (n:Role)
WHERE n.id > $cursorId
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
