// Every source, by name.
// params: none
// columns: source
MATCH (s:Source)
WHERE s.name >= ''
RETURN s { .id, .name, .domain } AS source
ORDER BY s.name, s.id
