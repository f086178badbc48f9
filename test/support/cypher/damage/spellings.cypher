// Forgets the keys that mistyped words are found under.
// params: none
// columns: none
MATCH (s:Spelling)
WHERE s.key STARTS WITH 'p'
DELETE s
