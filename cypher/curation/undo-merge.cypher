// Records that a merge was undone.
// params: id, at
// columns: none
MATCH (m:EntityMerge {id: $id})
SET m.undoneAt = $at
