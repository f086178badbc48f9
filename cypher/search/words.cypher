// Words of the vocabulary under the keys of mistyped and unfinished words.
// params: keys [text]
// columns: word
MATCH (k:SpellingKey)<-[:SPELLED]-(w:Word)
WHERE k.key IN $keys
RETURN DISTINCT w.key AS word
ORDER BY word
