// The articles that are listed under the keys of articles, these included.
// params: ids [ID]
// columns: key, ids, seenAts
UNWIND $ids AS leaving
MATCH (:Article {id: leaving})-[:LISTED_UNDER]->(k:StoryKey)
WITH DISTINCT k
MATCH (k)<-[:LISTED_UNDER]-(a:Article)
WITH k, a
ORDER BY a.id
RETURN k.key AS key, collect(a.id) AS ids, collect(a.seenAt) AS seenAts
ORDER BY key
