// Facets that one article tells of one person.
// params: ids (of facets) [ID]
// columns: a, b
UNWIND $ids AS id
MATCH (f:Facet {id: id})<-[:PORTRAYS]-(:Article)-[:PORTRAYS]->(g:Facet)
WHERE g.nameId = f.nameId AND f.id < g.id
RETURN DISTINCT f.id AS a, g.id AS b
ORDER BY a, b
