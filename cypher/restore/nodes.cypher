// Nodes with given labels, and what the engine numbers them with.
// params: Labels (a name), rows [{number, properties}]
// columns: number, node
UNWIND $rows AS row
CREATE (n:Labels)
SET n = row.properties
RETURN row.number AS number, id(n) AS node
