// Spoils the keys that mistyped words are found by.
// params: none
// columns: none
MATCH (w:Word)
WHERE w.key STARTS WITH 'p'
SET w.firstHalf = w.key
