// Keeps the keys of words as graphs of schema version 4 do: each once, for all of its words.
// params: none
// columns: none
MATCH (w:Word)
REMOVE w.start, w.firstHalf, w.lastHalf
MERGE (k:SpellingKey {key: left(w.key, 3)})
CREATE (w)-[:SPELLED]->(k)
