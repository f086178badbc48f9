// Every source, by name.
// params: none
// columns: node
MATCH (s:Source)
WHERE s.name >= ''
RETURN s { .id, .name, .domain } AS node
ORDER BY s.name, s.id
