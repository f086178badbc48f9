// The stories of articles.
// params: ids [ID]
// columns: storyId
UNWIND $ids AS id
MATCH (:Article {id: id})-[:PART_OF]->(s:Story)
RETURN DISTINCT s.id AS storyId
