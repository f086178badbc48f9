// Marks the graph as being restored: what is in it is not whole before the mark is taken away.
// params: file, at
// columns: none
MERGE (m:Meta {id: 'restoring'})
SET m.file = $file, m.at = $at
