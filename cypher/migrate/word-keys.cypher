// Gives words the keys by which mistyped and unfinished ones are found.
// params: none
// columns: changed (words)
MATCH (w:Word)
WHERE w.key > '' AND w.firstHalf IS NULL
WITH w, size(w.key) AS length
LIMIT 10000
SET w.start = left(w.key, 3),
  w.firstHalf = toString(length) + ' ' + left(w.key, length / 2),
  w.lastHalf = toString(length) + ' ' + substring(w.key, length / 2)
RETURN count(*) AS changed
