// Words of the vocabulary: the typed ones, for each that is not there those that share a half with it, and those that
// begin as the last one does. In a CALL the embedded engine starts from the word, and not from all of them.
// params: typed [{word, firstHalves, lastHalves}], starts [text], beginning
// columns: word
UNWIND $typed AS one
MATCH (w:Word {key: one.word})
RETURN w.key AS word
UNION
UNWIND $typed AS one
CALL (one) {
  MATCH (w:Word {key: one.word})
  RETURN count(w) AS known
}
WITH one, known
WHERE known = 0
UNWIND one.firstHalves AS half
MATCH (w:Word {firstHalf: half})
RETURN w.key AS word
UNION
UNWIND $typed AS one
CALL (one) {
  MATCH (w:Word {key: one.word})
  RETURN count(w) AS known
}
WITH one, known
WHERE known = 0
UNWIND one.lastHalves AS half
MATCH (w:Word {lastHalf: half})
RETURN w.key AS word
UNION
UNWIND $starts AS start
MATCH (w:Word {start: start})
WHERE w.key STARTS WITH $beginning
RETURN w.key AS word
