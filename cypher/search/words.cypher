// Words of the vocabulary under the keys of mistyped and unfinished words.
// params: keys [text]
// columns: word
MATCH (s:Spelling)
WHERE s.key IN $keys
RETURN DISTINCT s.word AS word
ORDER BY word
