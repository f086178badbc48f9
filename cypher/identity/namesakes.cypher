// Facets of people who are others than those whom the name alone means.
// params: ids (of facets) [ID]
// columns: id, readId
MATCH (f:Facet)
WHERE f.id IN $ids AND f.readId <> f.nameId
RETURN f.id AS id, f.readId AS readId
ORDER BY id
