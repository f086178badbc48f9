// Ids of all events, after the cursor; which of them are exported is told by export/events.
// params: cursorId, limit
// columns: id
MATCH (n:Event)
WHERE n.id > $cursorId
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
