// What merged ids, those that are another's alias, and those of abbreviations that mean one body stand for now.
// params: ids [ID]
// columns: key, targetId
MATCH (r:Redirect)
WHERE r.id IN $ids
RETURN r.id AS key, r.targetId AS targetId
UNION ALL
MATCH (n:SharedName)
WHERE n.id IN $ids AND n.meansId IS NOT NULL
OPTIONAL MATCH (decided:Redirect {id: n.id})
OPTIONAL MATCH (r:Redirect {id: n.meansId})
WITH n, r, decided
WHERE decided IS NULL
RETURN n.id AS key, coalesce(r.targetId, n.meansId) AS targetId
