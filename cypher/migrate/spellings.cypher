// Keeps each key of a word by itself, with the word in it.
// params: none
// columns: none
MATCH (w)-[:SPELLED]->(k)
CREATE (:Spelling {key: k.key, word: w.key})
