// Lets ids stand for entities: merged ones, and aliases with their name.
// params: rows [{id, intoId, targetId, mergeId, name}]
// columns: none
UNWIND $rows AS row
CREATE (r:Redirect {id: row.id})
SET r += row
