// Changes what ids stand for now.
// params: rows [{id, targetId}]
// columns: none
UNWIND $rows AS row
MATCH (r:Redirect {id: row.id})
SET r.targetId = row.targetId
