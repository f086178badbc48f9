// Takes words from under keys.
// params: keys [text], words [text]
// columns: none
MATCH (s:Spelling)
WHERE s.key IN $keys AND s.word IN $words
DELETE s
