// Loses the names of entities, and the keys that they are found under.
// params: none
// columns: none
MATCH (:Name)-[r:NAMES]->(e:Entity)
SET e.aliases = []
DELETE r
