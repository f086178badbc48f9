// Articles with their story, and in parallel lists the earlier ones that they are like, with the story of each.
// params: ids [ID]
// columns: id, seenAt, title, storyId, earlierIds, earlierStoryIds, scores
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:PART_OF]->(s)
OPTIONAL MATCH (a)-[l:SAME_STORY]->(earlier)
OPTIONAL MATCH (earlier)-[:PART_OF]->(other)
WITH a, s, l, earlier, other
ORDER BY earlier.id
RETURN a.id AS id, a.seenAt AS seenAt, a.title AS title, s.id AS storyId,
  collect(earlier.id) AS earlierIds,
  collect(CASE WHEN earlier IS NULL THEN null ELSE coalesce(other.id, '') END) AS earlierStoryIds,
  collect(l.score) AS scores
