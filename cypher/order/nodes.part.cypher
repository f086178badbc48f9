// The nodes of a label in the order of a property and their ids, and the engine's numbers for them. No parameter can stand
// for a name: Label and property are put in their places.
MATCH (n:Label)
WHERE n.property IS NOT NULL
RETURN n.property AS value, n.id AS id, id(n) AS node
ORDER BY value, id
