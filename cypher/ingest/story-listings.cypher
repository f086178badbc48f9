// The articles that are listed under keys.
// params: keys [text]
// columns: key, ids, seenAts
UNWIND $keys AS key
MATCH (k:StoryKey {key: key})<-[:LISTED_UNDER]-(a)
WITH key, a
ORDER BY a.id
RETURN key, collect(a.id) AS ids, collect(a.seenAt) AS seenAts
ORDER BY key
