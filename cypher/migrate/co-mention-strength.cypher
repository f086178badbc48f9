// Gives pairs that are named together their ends' ids and their strength.
// params: none
// columns: none
MATCH (a:Entity)-[c:CO_MENTIONED]->(b:Entity)
SET c.fromId = a.id, c.toId = b.id
// part: ingest/strength
