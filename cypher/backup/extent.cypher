// How many nodes and relationships there are, and the highest of the engine's numbers for nodes.
// params: none
// columns: nodes, relationships, highest
MATCH (n)
WITH count(n) AS nodes, coalesce(max(id(n)), -1) AS highest
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relationships
}
RETURN nodes, relationships, highest
