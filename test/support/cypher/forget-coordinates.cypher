// Takes away where places are, which graphs that were stored before it was known lack.
// params: ids [ID]
// columns: none
MATCH (p:Place)
WHERE p.id IN $ids
REMOVE p.latitude, p.longitude
