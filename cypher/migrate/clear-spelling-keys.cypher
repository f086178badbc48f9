// Removes the keys that words shared.
// params: none
// columns: none
MATCH ()-[:SPELLED]->(k)
WITH DISTINCT k
DETACH DELETE k
