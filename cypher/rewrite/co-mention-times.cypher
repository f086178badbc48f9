// Finds again when two entities were first and last named together, where an article that was taken out told it.
// params: rows [{from, to, removedFirstAt, removedLastAt}]
// columns: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[c:CO_MENTIONED]->(b:Entity {id: row.to})
WHERE row.removedFirstAt <= c.firstAt OR row.removedLastAt >= c.lastAt
CALL (a, b) {
  MATCH (a)<-[m:MENTIONS]-(:Article)-[:MENTIONS]->(b)
  RETURN min(m.seenAt) AS firstAt, max(m.seenAt) AS lastAt
}
SET c.firstAt = firstAt, c.lastAt = lastAt
