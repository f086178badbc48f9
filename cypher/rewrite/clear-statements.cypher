// Takes the statements of articles out of the graph.
// params: ids (of articles) [ID]
// columns: none
MATCH (a:Article)-[:QUOTES]->(s:Statement)
WHERE a.id IN $ids
DETACH DELETE s
