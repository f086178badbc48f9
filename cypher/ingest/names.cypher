// Under which names entities are found: whole names and aliases, and the words within them for prefixes.
// params: rows [{key, entityId, whole}]
// columns: none
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {key: row.key})
MERGE (n)-[r:NAMES]->(e)
ON CREATE SET r.whole = row.whole
SET r.whole = r.whole OR row.whole
