// Loses whom articles name.
// params: none
// columns: none
MATCH (:Article)-[m:MENTIONS]->(:Entity {kind: 'PLACE'})
DELETE m
