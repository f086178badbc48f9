// Takes some keys that words shared apart: each word keeps its own, with the word in it.
// params: none
// columns: changed (keys)
MATCH ()-[:SPELLED]->(k)
WITH DISTINCT k
LIMIT 5000
CALL (k) {
  MATCH (w)-[:SPELLED]->(k)
  CREATE (:Spelling {key: k.key, word: w.key})
}
DETACH DELETE k
RETURN count(*) AS changed
