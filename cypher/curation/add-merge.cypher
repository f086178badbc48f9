// Records a merge of entities.
// params: row {id, intoId, fromIds, reason, by, at}
// columns: none
CREATE (m:EntityMerge {id: $row.id})
SET m += $row
