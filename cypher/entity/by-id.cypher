// Entities of any kind by id; an id that was merged into another, is an alias, or that of an abbreviation that means one
// body, gives that one.
// params: ids [ID]
// columns: key, node
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS key,
  // part: entity/node
UNION ALL
MATCH (r:Redirect)
WHERE r.id IN $ids
MATCH (e:Entity {id: r.targetId})
RETURN r.id AS key,
  // part: entity/node
UNION ALL
MATCH (n:SharedName)
WHERE n.id IN $ids AND n.meansId IS NOT NULL
OPTIONAL MATCH (decided:Redirect {id: n.id})
OPTIONAL MATCH (r:Redirect {id: n.meansId})
WITH n, decided, coalesce(r.targetId, n.meansId) AS targetId
WHERE decided IS NULL
MATCH (e:Entity {id: targetId})
RETURN n.id AS key,
  // part: entity/node
