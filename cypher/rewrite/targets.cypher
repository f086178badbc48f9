// What the claims of articles are about: events and roles.
// params: ids (of articles) [ID]
// columns: targetId
MATCH (a:Article)-[:ASSERTS]->(:Claim)-[:SUPPORTS]->(t)
WHERE a.id IN $ids AND NOT t:Statement
RETURN DISTINCT t.id AS targetId
