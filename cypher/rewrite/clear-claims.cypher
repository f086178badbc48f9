// Takes the claims of articles out of the graph.
// params: ids (of articles) [ID]
// columns: none
MATCH (a:Article)-[:ASSERTS]->(c:Claim)
WHERE a.id IN $ids
DETACH DELETE c
