// Removes those of the keys that nothing is listed under.
// params: keys [text]
// columns: none
UNWIND $keys AS key
MATCH (k:StoryKey {key: key})
WHERE NOT EXISTS { (k)<-[:LISTED_UNDER]-() }
DELETE k
