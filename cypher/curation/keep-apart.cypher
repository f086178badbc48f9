// Tells that two entities are different.
// params: pair {id, aId, bId}
// columns: none
MERGE (k:KeptApart {id: $pair.id})
SET k += $pair
