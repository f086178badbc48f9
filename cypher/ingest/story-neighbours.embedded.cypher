// Articles with their story, and in parallel lists the earlier ones that they are like, with the story of each. For an
// OPTIONAL MATCH this engine looks at every article before it joins; in a CALL it starts from the one.
// params: ids [ID]
// columns: id, seenAt, title, storyId, earlierIds, earlierStoryIds, scores
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  MATCH (a)-[:PART_OF]->(s)
  RETURN max(s.id) AS storyId
}
CALL (a) {
  MATCH (a)-[l:SAME_STORY]->(earlier)
  CALL (earlier) {
    MATCH (earlier)-[:PART_OF]->(other)
    RETURN max(other.id) AS otherId
  }
  WITH l, earlier, otherId
  ORDER BY earlier.id
  RETURN collect(earlier.id) AS earlierIds, collect(coalesce(otherId, '')) AS earlierStoryIds, collect(l.score) AS scores
}
RETURN a.id AS id, a.seenAt AS seenAt, a.title AS title, storyId, earlierIds, earlierStoryIds, scores
