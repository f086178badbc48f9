// Words of names and titles, under the keys by which mistyped and unfinished ones are found.
// params: rows [{word, keys}]
// columns: none
UNWIND $rows AS row
MERGE (w:Word {key: row.word})
ON CREATE SET w.isNew = true
WITH w, row
WHERE w.isNew
REMOVE w.isNew
WITH w, row
UNWIND row.keys AS key
CREATE (:Spelling {key: key, word: row.word})
