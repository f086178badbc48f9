// The articles that are listed under keys.
// params: keys [text]
// columns: key, id, seenAt
UNWIND $keys AS key
MATCH (k:StoryKey {key: key})<-[:LISTED_UNDER]-(a)
RETURN key, a.id AS id, a.seenAt AS seenAt
