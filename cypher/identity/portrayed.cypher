// The names whose facets articles tell of.
// params: ids (of articles) [ID]
// columns: nameId
MATCH (a:Article)-[:PORTRAYS|RETRACTED_PORTRAYS]->(f:Facet)
USING INDEX SEEK a:Article(id)
WHERE a.id IN $ids
RETURN DISTINCT f.nameId AS nameId
ORDER BY nameId
