// Takes out facets that no article tells of.
// params: ids (of facets) [ID]
// columns: none
MATCH (f:Facet)
WHERE f.id IN $ids
DELETE f
