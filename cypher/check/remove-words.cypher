// Takes words out of the vocabulary.
// params: words [text]
// columns: none
MATCH (w:Word)
WHERE w.key IN $words
DELETE w
