// Lets ids stand for themselves again.
// params: ids [ID]
// columns: none
MATCH (r:Redirect)
WHERE r.id IN $ids
DELETE r
