// Takes out of the pairs that are named together what graphs of schema version 3 lack.
// params: none
// columns: none
MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity)
REMOVE c.fromId, c.toId, c.strength
