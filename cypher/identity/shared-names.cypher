// Abbreviations that mean one body, wherever they stand alone.
// params: ids [ID]
// columns: id, meansId
MATCH (n:SharedName)
WHERE n.id IN $ids AND n.meansId IS NOT NULL
RETURN n.id AS id, n.meansId AS meansId
ORDER BY id
