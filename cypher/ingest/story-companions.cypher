// The articles that are listed under the keys of articles, these included.
// params: ids [ID]
// columns: key, id, seenAt
UNWIND $ids AS leaving
MATCH (:Article {id: leaving})-[:LISTED_UNDER]->(k:StoryKey)
WITH DISTINCT k
MATCH (k)<-[:LISTED_UNDER]-(a:Article)
RETURN k.key AS key, a.id AS id, a.seenAt AS seenAt
