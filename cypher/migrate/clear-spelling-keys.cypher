// Removes some of the keys that words shared, once no word has them.
// params: none
// columns: changed (keys)
MATCH (k:SpellingKey)
WITH k
LIMIT 20000
DETACH DELETE k
RETURN count(*) AS changed
