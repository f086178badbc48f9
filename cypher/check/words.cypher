// Words of the vocabulary with the keys by which they are found.
// params: ids [text]
// columns: word, start, firstHalf, lastHalf
MATCH (w:Word)
WHERE w.key IN $ids
RETURN w.key AS word, w.start AS start, w.firstHalf AS firstHalf, w.lastHalf AS lastHalf
