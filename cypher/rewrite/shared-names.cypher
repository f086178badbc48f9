// What abbreviations mean where they stand alone; null for nothing sure.
// params: rows [{id, meansId}]
// columns: none
UNWIND $rows AS row
MATCH (n:SharedName {id: row.id})
SET n.meansId = row.meansId
