// Keeps some keys of words by themselves, with the word in each.
// params: none
// columns: changed (keys of words)
MATCH (w)-[r:SPELLED]->(k)
WITH w, r, k
LIMIT 20000
CREATE (:Spelling {key: k.key, word: w.key})
DELETE r
RETURN count(*) AS changed
