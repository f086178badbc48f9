// Those of the words that are in the vocabulary.
// params: words [text]
// columns: word
MATCH (w:Word)
WHERE w.key IN $words
RETURN w.key AS word
ORDER BY word
