// Takes out the keys under which entities are found.
// params: ids [ID]
// columns: none
MATCH (e:Entity)<-[r:NAMES]-()
WHERE e.id IN $ids
DELETE r
