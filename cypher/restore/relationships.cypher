// Relationships of a type, between nodes that the engine numbers with these.
// params: Type (a name), rows [{start, end, properties}]
// columns: none
UNWIND $rows AS row
MATCH (a)
WHERE id(a) = row.start
MATCH (b)
WHERE id(b) = row.end
CREATE (a)-[r:Type]->(b)
SET r = row.properties
