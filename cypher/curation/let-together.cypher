// Takes back that two entities are different.
// params: id
// columns: none
MATCH (k:KeptApart {id: $id})
DELETE k
