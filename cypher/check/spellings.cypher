// The words of the vocabulary under keys, one row each time.
// params: keys [text]
// columns: key, word
MATCH (s:Spelling)
WHERE s.key IN $keys
RETURN s.key AS key, s.word AS word
ORDER BY key, word
