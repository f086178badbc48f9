// Articles with their story, and the earlier ones that they are like: one row for each of these, one at least.
// params: ids [ID]
// columns: id, seenAt, title, storyId, earlierId, earlierStoryId, score
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:PART_OF]->(s:Story)
OPTIONAL MATCH (a)-[l:SAME_STORY]->(earlier:Article)
OPTIONAL MATCH (earlier)-[:PART_OF]->(other:Story)
RETURN a.id AS id, a.seenAt AS seenAt, a.title AS title, s.id AS storyId,
  earlier.id AS earlierId, other.id AS earlierStoryId, l.score AS score
