// The nodes with some numbers of the engine's own, one by one: it looks through a list once for each node. No parameter can
// stand for a name: variable and Label are put in their places.
UNWIND $walked AS walked
MATCH (variable:Label)
WHERE id(variable) = walked
