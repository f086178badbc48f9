// Takes out names that no facet is left of.
// params: ids [ID]
// columns: none
MATCH (n:SharedName)
WHERE n.id IN $ids
DELETE n
