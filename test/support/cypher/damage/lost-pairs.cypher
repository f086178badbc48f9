// Loses the pairs of some entities.
// params: none
// columns: none
MATCH (:Entity {kind: 'ACTOR'})-[c:CO_MENTIONED]->()
DELETE c
