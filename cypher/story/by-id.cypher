// Stories by id.
// params: ids [ID]
// columns: key, node
MATCH (s:Story)
WHERE s.id IN $ids
RETURN s.id AS key, s { .id, .title, .articleCount, .firstPublishedAt, .lastSeenAt } AS node
