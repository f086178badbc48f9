// The articles that are listed under keys. A seek is asked for, since the query is planned while the graph is empty, when
// to go through all listings would cost nothing.
// params: keys [text]
// columns: key, id, seenAt
UNWIND $keys AS key
MATCH (k:StoryKey {key: key})<-[:LISTED_UNDER]-(a)
USING INDEX SEEK k:StoryKey(key)
RETURN key, a.id AS id, a.seenAt AS seenAt
