// The story that articles belong to.
// params: ids [ID]
// columns: key, story
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:PART_OF]->(s:Story)
RETURN id AS key, s { .id, .title, .articleCount, .firstPublishedAt, .lastSeenAt } AS story
