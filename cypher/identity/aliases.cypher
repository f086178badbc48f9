// Names that were added to entities by hand.
// params: ids [ID]
// columns: id, name
MATCH (r:Redirect)
WHERE r.targetId IN $ids AND r.name IS NOT NULL
RETURN r.targetId AS id, r.name AS name
ORDER BY id, name
