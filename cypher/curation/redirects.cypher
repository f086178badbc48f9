// What is known under entities besides their own id: ids merged into them, and aliases.
// params: ids (of entities as they stand) [ID]
// columns: id, intoId, targetId, mergeId, name
MATCH (r:Redirect)
WHERE r.targetId IN $ids
RETURN r.id AS id, r.intoId AS intoId, r.targetId AS targetId, r.mergeId AS mergeId, r.name AS name
ORDER BY id
