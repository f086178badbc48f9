// Forgets words of names and titles.
// params: none
// columns: none
MATCH (w:Word)
WHERE w.key STARTS WITH 'p'
DELETE w
