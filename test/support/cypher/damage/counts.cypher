// Miscounts how often entities are named.
// params: none
// columns: none
MATCH (e:Entity)
SET e.mentionCount = e.mentionCount + 1
