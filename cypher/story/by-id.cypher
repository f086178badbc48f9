// Stories by id.
// params: ids [ID]
// columns: story
MATCH (s:Story)
WHERE s.id IN $ids
RETURN s { .id, .title, .firstPublishedAt } AS story
