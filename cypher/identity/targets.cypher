// What merged ids, and those that are another's alias, stand for now.
// params: ids [ID]
// columns: key, targetId
MATCH (r:Redirect)
WHERE r.id IN $ids
RETURN r.id AS key, r.targetId AS targetId
