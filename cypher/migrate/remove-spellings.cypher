// Takes the keys of words away that had nodes of their own: each word has its keys itself.
// params: none
// columns: changed (keys)
MATCH (s)
WHERE s:Spelling OR s:SpellingKey
WITH s
LIMIT 10000
DETACH DELETE s
RETURN count(*) AS changed
