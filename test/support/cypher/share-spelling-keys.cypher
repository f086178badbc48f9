// Keeps the keys of words as graphs of schema version 4 do: each once, for all of its words.
// params: none
// columns: none
MATCH (s:Spelling)
WITH s.key AS key, s.word AS word, s
DELETE s
WITH key, word
MATCH (w:Word {key: word})
MERGE (k:SpellingKey {key: key})
CREATE (w)-[:SPELLED]->(k)
