// Pairs of entities that were told to be different.
// params: ids [ID]
// columns: id, aId, bId
MATCH (k:KeptApart)
WHERE k.aId IN $ids AND k.bId IN $ids
RETURN k.id AS id, k.aId AS aId, k.bId AS bId
ORDER BY id
