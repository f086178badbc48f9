// Words of names and titles, with the keys by which mistyped and unfinished ones are found.
// params: rows [{word, start, firstHalf, lastHalf}]
// columns: none
UNWIND $rows AS row
MERGE (w:Word {key: row.word})
ON CREATE SET w.start = row.start, w.firstHalf = row.firstHalf, w.lastHalf = row.lastHalf
